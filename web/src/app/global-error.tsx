"use client";

import "./globals.css";

/** The frame itself failed: no catalogue, no store, so both languages stand side by side. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="ko">
      <body>
        <main className="mx-auto grid max-w-120 gap-3 px-4 py-24 text-center">
          <h1 className="text-22 font-extrabold">화면을 그리다 멈췄어요</h1>
          <p className="text-t2">골드와 기록은 서버에 그대로 있어요.</p>
          <p className="text-t3" lang="en">
            This screen stopped while drawing. Your gold and records are safe.
          </p>
          <button type="button" className="btn btn-primary justify-self-center" onClick={reset}>
            다시 열기 · Reopen
          </button>
        </main>
      </body>
    </html>
  );
}

"use client";

export function HistoryPage() {
  return <h1 className="text-22 font-bold">기록</h1>;
}

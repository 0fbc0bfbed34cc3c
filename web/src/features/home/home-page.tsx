"use client";

export function HomePage() {
  return <h1 className="text-22 font-bold">홈</h1>;
}

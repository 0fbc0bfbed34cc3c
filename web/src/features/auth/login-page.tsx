"use client";

export function LoginPage() {
  return <h1 className="text-22 font-bold">로그인</h1>;
}

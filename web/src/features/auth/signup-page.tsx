"use client";

export function SignupPage() {
  return <h1 className="text-22 font-bold">입장 등록</h1>;
}

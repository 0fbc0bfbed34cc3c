"use client";

export function ProfilePage() {
  return <h1 className="text-22 font-bold">내 정보</h1>;
}

"use client";

export function SettingsPage() {
  return <h1 className="text-22 font-bold">설정</h1>;
}

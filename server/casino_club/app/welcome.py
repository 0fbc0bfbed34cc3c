"""The words of a started club: where it is, and how to come in."""

from __future__ import annotations

from casino_club.accounts.seeds import ADMIN, DEMO_PASSWORD, PLAYERS, Seeded
from casino_club.core.settings import Settings


def welcome(settings: Settings, seeded: Seeded, *, has_web: bool) -> str:
    """Address and sign-in; a generated password is shown here and never again."""
    address = f"http://{settings.casino_host}:{settings.casino_port}"
    lines = [
        "",
        f"  카지노 클럽   {address}",
        f"  초대 링크     {address}/signup?code={settings.fixed_invite_codes[0]}"
        if settings.fixed_invite_codes
        else "",
        f"  API 문서      {address}/docs",
        "" if settings.is_strict else f"  회원          {PLAYERS[0]} / {DEMO_PASSWORD}",
        _admin(settings, seeded),
        "" if has_web else "  웹이 아직 빌드되지 않았습니다: `make web`",
        f"  데이터        {settings.casino_data_dir}",
        "  끝내기        Ctrl-C",
    ]
    return "\n".join([line for line in lines if line] + [""])


def _admin(settings: Settings, seeded: Seeded) -> str:
    if seeded.admin_password:
        return f"  관리자        {ADMIN} / {seeded.admin_password}   (지금 한 번만 보입니다)"
    if settings.admin_password and ADMIN in seeded.created:
        return f"  관리자        {ADMIN} / ADMIN_PASSWORD에 정한 비밀번호"
    return f"  관리자        {ADMIN} / 처음 시작할 때 정해진 비밀번호"

"""API shapes of the accounts. Fields nobody asked for are ignored, never obeyed."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Field,
    StrictBool,
    StringConstraints,
    field_validator,
)

from casino_club.accounts.permissions import Role, VipTier

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NICKNAME = re.compile(r"\w(?:[\w .\-]*[\w.\-])?")
_EARLIEST_BIRTH = date(1900, 1, 1)


def _nickname(value: str) -> str:
    """NFC, so that the same Korean name typed on two systems is one name."""
    name = unicodedata.normalize("NFC", value).strip()
    if not 2 <= len(name) <= 16:
        raise ValueError("2 to 16 characters")
    if not _NICKNAME.fullmatch(name) or "  " in name:
        raise ValueError("letters, digits, single spaces, . _ -")
    return name


def _plain(value: str) -> str:
    if any(unicodedata.category(character) == "Cc" for character in value):
        raise ValueError("control characters")
    return value


def _iso_date(value: object) -> object:
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value):
        raise ValueError("YYYY-MM-DD")
    return value


def _agreed(value: bool) -> bool:
    if not value:
        raise ValueError("the terms must be accepted")
    return value


SITE_ID = r"^[a-z0-9_-]{4,32}$"
SiteId = Annotated[str, StringConstraints(pattern=SITE_ID), Field(description="로그인 아이디, 4–32자")]
Nickname = Annotated[
    str,
    StringConstraints(min_length=1, max_length=64),
    AfterValidator(_nickname),
    Field(description="별명, 2–16자 (한글 가능)"),
]
NewPassword = Annotated[
    str, StringConstraints(min_length=8, max_length=128), Field(description="비밀번호, 8–128자")
]
Password = Annotated[str, StringConstraints(min_length=1, max_length=128), Field(description="비밀번호")]
InviteCodeText = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=64),
    AfterValidator(_plain),
    Field(description="초대 코드"),
]
TotpCode = Annotated[
    str,
    StringConstraints(min_length=6, max_length=32),
    AfterValidator(_plain),
    Field(description="인증 앱의 6자리 코드, 또는 복구 코드"),
]
LoginId = Annotated[
    str,
    StringConstraints(strip_whitespace=True, to_lower=True, min_length=1, max_length=64),
    AfterValidator(_plain),
    Field(description="로그인 아이디 (별명으로는 로그인할 수 없다)"),
]
BirthDate = Annotated[
    date,
    BeforeValidator(_iso_date),
    Field(ge=_EARLIEST_BIRTH, description="생년월일 YYYY-MM-DD, 만 19세 이상"),
]
Locale = Literal["ko", "en"]


class SignUpRequest(BaseModel):
    """가입 신청"""

    site_id: SiteId
    nickname: Nickname
    password: NewPassword
    invite_code: InviteCodeText
    birth_date: BirthDate
    terms_accepted: Annotated[
        StrictBool, AfterValidator(_agreed), Field(description="약관 동의, true여야 한다")
    ]


class LoginRequest(BaseModel):
    """로그인"""

    site_id: LoginId
    password: Password
    totp_code: TotpCode | None = None


class RefreshRequest(BaseModel):
    """갱신. 브라우저는 쿠키로, `X-Client: api`는 본문으로 보낸다"""

    refresh_token: str | None = Field(None, max_length=200)


class PasswordChangeRequest(BaseModel):
    """비밀번호 변경"""

    current_password: Password
    new_password: NewPassword


class TotpEnableRequest(BaseModel):
    """2단계 인증 켜기"""

    totp_code: TotpCode


class TotpDisableRequest(BaseModel):
    """2단계 인증 끄기"""

    password: Password
    totp_code: TotpCode


class TotpSetup(BaseModel):
    """인증 앱에 등록할 비밀 값"""

    secret: str = Field(description="base32")
    otpauth_url: str = Field(description="QR 코드로 보여 줄 주소")


class RecoveryCodes(BaseModel):
    """복구 코드 10개, 이번 한 번만 보여 준다"""

    recovery_codes: list[str]


class Balance(BaseModel):
    """골드와 그 시점"""

    gold: int = Field(ge=0, description="골드")
    version: int = Field(ge=0, description="회원 기록의 순번, 커지기만 한다")


class UserInfo(BaseModel):
    """회원"""

    id: int
    site_id: str
    nickname: str
    role: Role
    vip_tier: VipTier
    level: int = Field(ge=1)
    experience_points: int = Field(ge=0)
    daily_streak: int = Field(ge=0, description="연속 출석 일수")
    avatar_url: str | None
    created_at: datetime
    totp_enabled: bool = Field(description="2단계 인증이 켜져 있는지")


class DeviceInfoView(BaseModel):
    """로그인한 기기. 주소와 기기 정보의 원문은 저장하지 않는다"""

    label: str
    browser: str
    os: str
    fingerprint: str = Field(description="같은 기기면 같은 값")
    ip_hint: str = Field(description="일부를 가린 주소")


class TokenResponse(BaseModel):
    """로그인 상태. `refresh_token`은 `X-Client: api`에만 있다"""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - the scheme, not a secret
    expires_in: int = Field(description="access_token의 수명(초)")
    session_id: str
    user_info: UserInfo
    balance: Balance
    refresh_token: str | None = None


class LoginResponse(TokenResponse):
    """로그인 결과: 로그인 상태와 이 기기"""

    device_info: DeviceInfoView


class SessionInfo(BaseModel):
    """로그인한 기기 하나"""

    session_id: str
    device_info: DeviceInfoView
    created_at: datetime
    last_seen_at: datetime
    current: bool = Field(description="지금 이 요청의 세션인지")


class SessionList(BaseModel):
    """내 세션, 최근 것부터"""

    items: list[SessionInfo]


class Availability(BaseModel):
    """true면 쓸 수 있다. 묻지 않은 것은 null"""

    site_id: bool | None
    nickname: bool | None


class InviteValidateRequest(BaseModel):
    """초대 코드 확인"""

    code: InviteCodeText


class InviteValidation(BaseModel):
    """지금 쓸 수 있는 코드인지"""

    valid: bool


class LevelProgressView(BaseModel):
    """레벨과 다음 레벨까지"""

    level: int
    xp_into_level: int = Field(description="이 레벨에서 모은 경험치")
    xp_for_next: int = Field(description="한 레벨에 필요한 경험치")
    xp_total: int


class TotalsView(BaseModel):
    """모든 게임의 합"""

    games_played: int
    won: int
    lost: int
    best_win_amount: int = Field(description="가장 큰 지급, 골드")


class Privacy(BaseModel):
    """공개 범위"""

    show_in_feed: StrictBool = Field(description="내 당첨이 모두의 소식에 보이는지")


class UserProfileResponse(UserInfo):
    """내 프로필"""

    level_progress: LevelProgressView
    totals: TotalsView
    total_games_played: int
    total_games_won: int
    total_games_lost: int
    locale: Locale
    sound_enabled: bool
    motion_reduced: bool
    privacy: Privacy


class ProfileUpdate(BaseModel):
    """바꿀 것만 보낸다. 여기 없는 항목(골드, 역할, 경험치…)은 무시한다"""

    nickname: Nickname | None = None
    avatar_url: Annotated[
        str | None,
        StringConstraints(pattern=r"^/[A-Za-z0-9_-][A-Za-z0-9_./-]{0,199}$"),
        Field(description="이 서버에 있는 그림의 경로, null이면 지운다"),
    ] = None
    locale: Locale | None = None
    sound_enabled: StrictBool | None = None
    motion_reduced: StrictBool | None = None
    privacy: Privacy | None = None

    @field_validator("nickname", "locale", "sound_enabled", "motion_reduced", "privacy")
    @classmethod
    def _given_means_a_value(cls, value: object) -> object:
        if value is None:
            raise ValueError("null is not a value; leave the field out")
        return value


class LedgerEntry(BaseModel):
    """골드가 움직인 기록 한 줄"""

    id: str
    reason: str = Field(description="SIGNUP_BONUS, SLOT_SPIN …")
    amount: int = Field(description="들어온 골드는 +, 나간 골드는 −")
    balance_after: int
    version: int
    ref: str | None = Field(description="라운드라면 round_id")
    created_at: datetime

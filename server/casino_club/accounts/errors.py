"""What can go wrong at the door and in the profile."""

from __future__ import annotations

from casino_club.core.errors import AppError, Forbidden, NotAuthenticated


class InviteInvalid(Forbidden):
    """The invite code opens nothing; `details.reason` is unknown, expired or used_up."""

    code = "INVITE_INVALID"
    ko, en = "사용할 수 없는 초대 코드예요.", "This invite code cannot be used."


class AgeRestricted(Forbidden):
    """Members are at least 19 years old (만 19세), by the business day."""

    code = "AGE_RESTRICTED"
    ko, en = "만 19세 이상만 가입할 수 있어요.", "You must be 19 or older to join."


class SiteIdTaken(AppError):
    """Somebody has this site_id."""

    code, status = "SITE_ID_TAKEN", 409
    ko, en = "이미 사용 중인 아이디예요.", "This ID is taken."


class NicknameTaken(AppError):
    """Somebody has this nickname, in whatever case."""

    code, status = "NICKNAME_TAKEN", 409
    ko, en = "이미 사용 중인 닉네임이에요.", "This nickname is taken."


class InvalidCredentials(AppError):
    """Unknown site_id or wrong password: the answer does not say which."""

    code, status = "INVALID_CREDENTIALS", 401
    ko, en = "아이디나 비밀번호가 맞지 않아요.", "The ID or password is wrong."


class AdminLoginRequired(Forbidden):
    """Staff sign in at their own door."""

    code = "ADMIN_LOGIN_REQUIRED"
    ko, en = "운영진은 운영자 로그인을 이용해 주세요.", "Staff sign in on the staff page."


class AccountBanned(Forbidden):
    """The account was closed by the club."""

    code = "ACCOUNT_BANNED"
    ko, en = "이용이 정지된 계정이에요.", "This account has been suspended."


class TotpRequired(AppError):
    """The password is right; the second factor is missing."""

    code, status = "TOTP_REQUIRED", 401
    ko, en = "인증 앱의 6자리 코드를 입력해 주세요.", "Enter the 6-digit code of your authenticator app."


class TotpInvalid(AppError):
    """The second factor is wrong, or was used before."""

    code, status = "TOTP_INVALID", 401
    ko, en = "인증 코드가 맞지 않아요.", "The code is wrong."


class TotpAlreadyEnabled(AppError):
    """Two-factor is on; disable it first."""

    code, status = "TOTP_ALREADY_ENABLED", 409
    ko, en = "2단계 인증이 이미 켜져 있어요.", "Two-factor authentication is already on."


class TotpNotSetUp(AppError):
    """There is no secret to enable, or nothing to disable."""

    code, status = "TOTP_NOT_SET_UP", 409
    ko, en = "먼저 2단계 인증을 설정해 주세요.", "Set two-factor authentication up first."


class TotpSetupRequired(Forbidden):
    """Staff of a strict profile work only with two-factor on."""

    code = "TOTP_SETUP_REQUIRED"
    ko, en = "운영진은 2단계 인증을 켜야 해요.", "Staff must turn two-factor authentication on."


class InviteCodeTaken(AppError):
    """There is such a code already."""

    code, status = "INVITE_CODE_TAKEN", 409
    ko, en = "이미 있는 초대 코드예요.", "This invite code already exists."


class TooManyAttempts(AppError):
    """Too many failed tries; `details.retry_after_seconds` says when the door opens again."""

    code, status = "TOO_MANY_ATTEMPTS", 429
    ko, en = "시도가 너무 많았어요. 잠시 후 다시 시도해 주세요.", "Too many attempts. Please try again later."


class RefreshInvalid(NotAuthenticated):
    """No refresh token, or one that counts no more."""

    code = "REFRESH_INVALID"
    ko, en = "로그인이 만료됐어요. 다시 로그인해 주세요.", "Your session ended. Please sign in again."

// Written by `npm run generate:api` from server/openapi.json. Do not edit.

export interface paths {
    "/api/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🏅 업적
         * @description 단계마다 보상과, 그 단계를 가진 회원의 비율. 숨은 업적은 이루면 이름이 보인다.
         */
        get: operations["list_achievements_api_achievements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{code}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🏅 업적 보상 받기
         * @description 이룬 단계 가운데 아직 받지 않은 가장 낮은 것을 받는다.
         */
        post: operations["claim_achievement_api_achievements__code__claim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🧾 내 활동
         * @description 내게 일어난 모든 일, 최근 것부터.
         */
        get: operations["list_actions_api_actions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/games": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎛️ 게임 관리
         * @description 게임마다 열림, 한도, 확률표의 판.
         */
        get: operations["list_controls_api_admin_games_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/games/{game}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 🎛️ 게임 열고 닫기, 한도
         * @description 바로 적용되고, 이유와 함께 클럽의 기록에 남는다.
         */
        patch: operations["set_game_api_admin_games__game__patch"];
        trace?: never;
    };
    "/api/admin/games/{game}/odds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 📜 새 확률표 공개
         * @description 수치를 전수 계산해 함께 공개한다. 지난 라운드는 지난 확률표로 영원히 검증된다.
         */
        post: operations["publish_odds_api_admin_games__game__odds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invite-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎟️ 초대 코드 목록
         * @description 영구 코드와 운영자가 만든 코드, 쓰인 횟수와 함께.
         */
        get: operations["list_codes_api_admin_invite_codes_get"];
        put?: never;
        /**
         * 🎟️ 초대 코드 만들기
         * @description 횟수와 기한이 있는 코드를 연다. 누가 왜 열었는지 클럽의 장부에 남는다.
         */
        post: operations["create_code_api_admin_invite_codes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invite-codes/{code}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🎟️ 초대 코드 끝내기
         * @description 지금부터 쓸 수 없다. 영구 코드는 설정에서만 바뀐다.
         */
        post: operations["end_code_api_admin_invite_codes__code__expire_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invite/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎟️ 초대 코드 사용 보고
         * @description 코드별 가입 수와 집중도. 합은 기간 안의 가입 수와 같다.
         */
        get: operations["report_api_admin_invite_report_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{user_id}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🚪 회원 강제 로그아웃
         * @description 회원의 모든 세션을 끝내고 열린 소켓을 닫는다.
         */
        post: operations["force_logout_api_admin_users__user_id__logout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/2fa/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🔓 2단계 인증 끄기
         * @description 비밀번호와 코드(또는 복구 코드)가 모두 맞아야 한다.
         */
        post: operations["disable_totp_api_auth_2fa_disable_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/2fa/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🔒 2단계 인증 켜기
         * @description 맞는 코드를 보내면 켜진다. 복구 코드는 이번 한 번만 보여 준다.
         */
        post: operations["enable_totp_api_auth_2fa_enable_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/2fa/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 📲 2단계 인증 준비
         * @description 인증 앱에 넣을 비밀 값. 코드로 확인하기 전에는 켜지지 않는다.
         */
        post: operations["set_up_totp_api_auth_2fa_setup_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🛡️ 운영자 로그인
         * @description 운영진만 들어온다. 회원에게는 403.
         */
        post: operations["admin_login_api_auth_admin_login_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🔎 아이디·별명 사용 가능 여부
         * @description 가입 화면에서 입력하는 동안 묻는다.
         */
        get: operations["availability_api_auth_availability_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🔑 로그인
         * @description 아이디로만 로그인한다. 2단계 인증을 켰다면 `totp_code`도 보낸다.
         */
        post: operations["login_api_auth_login_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🚪 로그아웃
         * @description 이 기기에서 나간다. access_token도 바로 못 쓴다.
         */
        post: operations["logout_api_auth_logout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🚪 모든 기기에서 로그아웃
         * @description 이 기기를 포함해 모두 나간다.
         */
        post: operations["logout_all_api_auth_logout_all_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🙋 나
         * @description 지금 로그인한 회원. 프로필과 같은 값이다.
         */
        get: operations["get_me_api_auth_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🔏 비밀번호 변경
         * @description 다른 기기는 모두 로그아웃된다.
         */
        post: operations["change_password_api_auth_password_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * ♻️ 로그인 연장
         * @description 새 access_token을 받는다. 쓴 refresh_token은 20초 뒤부터 다시 쓰면 세션이 끊긴다.
         */
        post: operations["refresh_tokens_api_auth_refresh_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📱 로그인한 기기 목록
         * @description 지금 쓸 수 있는 세션, 최근 것부터.
         */
        get: operations["get_sessions_api_auth_sessions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 📵 기기 하나 로그아웃
         * @description 내 세션 하나를 끝낸다. 열린 소켓도 닫힌다.
         */
        delete: operations["delete_session_api_auth_sessions__session_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🎟️ 회원가입
         * @description 초대 코드로 가입하고 바로 로그인한다. 가입 보너스 1,000골드.
         */
        post: operations["signup_api_auth_signup_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dev/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🪵 최근 로그
         * @description 이 프로세스의 최근 로그. 개발과 시험에서만 있다.
         */
        get: operations["dev_logs_api_dev_logs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/doc-titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📚 문서 목록
         * @description 저장소에 든 문서의 경로와 제목.
         */
        get: operations["doc_titles_api_doc_titles_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🌙 쉬는 기간
         * @description `GET /api/limits`와 같다. 쉬는 기간은 `exclusion`에 있다.
         */
        get: operations["get_exclusions_api_exclusions_get"];
        put?: never;
        /**
         * 🌙 쉬어 가기
         * @description 바로 시작하고, 줄이거나 끝낼 수 없다. 자가 제한은 모든 기기에서 로그아웃한다.
         */
        post: operations["exclude_api_exclusions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🔐 지금 쓰는 시드
         * @description 베팅 전에 공개한 해시, 내 시드, 다음 순번.
         */
        get: operations["get_fairness_api_fairness_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fairness/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🔁 시드 교체
         * @description 지금 쌍을 공개하고 다음 쌍으로 넘어간다.
         */
        post: operations["rotate_seeds_api_fairness_rotate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fairness/seeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🗝️ 공개된 시드
         * @description 교체되어 공개된 시드 쌍, 최근 것부터.
         */
        get: operations["list_revealed_api_fairness_seeds_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎮 게임 목록
         * @description 모든 게임의 베팅 범위와 공개 확률.
         */
        get: operations["list_games_api_games_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/crash/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🚀 크래시: 지금 라운드
         * @description 단계와 시계, 내 베팅, 모두의 베팅. 다시 접속하면 이것으로 이어 간다.
         */
        get: operations["get_current_api_games_crash_current_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/crash/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📈 크래시: 지난 라운드
         * @description 터진 배수와 그것을 증명하는 고리·솔트, 최근 것부터.
         */
        get: operations["list_history_api_games_crash_history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/crash/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 🚀 크래시 베팅 */
        post: operations["play_crash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/crash/rounds/{round_id}/cashout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 💰 크래시 캐시아웃
         * @description 지금 배수로 나간다. 요청이 서버에 닿은 때가 기준이고, 늦었으면 늦었다고 답한다.
         */
        post: operations["cash_out_crash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/gacha/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 🎁 캡슐 열기 */
        post: operations["play_gacha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/gacha/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎒 캡슐 금고: 내 상태
         * @description 게임이 기억하는 나: 남은 무료 회전, 천장, 모은 장식.
         */
        get: operations["state_of_gacha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🕘 내 라운드 기록
         * @description 내 라운드, 최근 것부터. 게임과 날짜(KST)로 거를 수 있다.
         */
        get: operations["list_history_api_games_history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🏆 주간 순위
         * @description 월요일 0시(KST)에 새로 시작한다. 내 순위도 함께 온다.
         */
        get: operations["get_leaderboard_api_games_leaderboard_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/prize_roulette/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 🎯 행운판 돌리기 */
        post: operations["play_prize_roulette"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/prize_roulette/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎒 행운판: 내 상태
         * @description 게임이 기억하는 나: 남은 무료 회전, 천장, 모은 장식.
         */
        get: operations["state_of_prize_roulette"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/roulette/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 🎡 룰렛 돌리기 */
        post: operations["play_roulette"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🔍 라운드 하나
         * @description 내 라운드와 검증에 필요한 모든 것. 서버 시드는 쌍이 교체된 뒤에 나온다.
         */
        get: operations["get_round_api_games_rounds__round_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/rounds/{round_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🔁 라운드 다시 계산
         * @description 내 라운드를 기록만으로 다시 계산해 기록과 나란히 놓는다. 시드가 공개되기 전에도 서버가 해 준다.
         */
        get: operations["replay_round_api_games_rounds__round_id__replay_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/rps/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ✊ 가위바위보 */
        post: operations["play_rps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/slot/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 🎰 슬롯 돌리기 */
        post: operations["play_slot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/slot_enhanced/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 🌃 네온 시티 돌리기 */
        post: operations["play_slot_enhanced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/stats/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📊 내 통계
         * @description 모든 게임의 합과 게임별 횟수.
         */
        get: operations["my_stats_api_games_stats_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/stats/{game}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📊 게임별 내 통계
         * @description 한 게임의 횟수와 최고 지급.
         */
        get: operations["my_game_stats_api_games_stats__game__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/wins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ✨ 최근 큰 당첨
         * @description 베팅의 20배, 1,000골드 이상을 받은 라운드. 이름은 공개를 원한 회원만.
         */
        get: operations["list_big_wins_api_games_wins_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/games/{game}/odds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📜 확률 공개
         * @description 확률표 원문, 해시, 전수 계산한 수치, 지난 판.
         */
        get: operations["get_odds_api_games__game__odds_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/xp_booster/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * ⚡ 경험치 부스터 켜기
         * @description 30분 동안 경험치가 두 배. 켜져 있는 동안에는 하나 더 켤 수 없다.
         */
        post: operations["use_booster_api_inventory_xp_booster_use_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invite/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 💌 초대 코드 확인
         * @description 가입하기 전에 확인한다. 마구 넣어 보지 못하도록 횟수를 센다.
         */
        post: operations["validate_invite_api_invite_validate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🛡️ 내 한도
         * @description 내가 정한 한도와 쓴 양, 쉬는 기간, 알림, 도움받을 곳.
         */
        get: operations["get_limits_api_limits_get"];
        put?: never;
        /**
         * 🛡️ 한도 정하기
         * @description 낮은 한도는 바로 지켜진다. 높은 한도는 24시간 뒤 확인해야 바뀐다.
         */
        post: operations["set_limit_api_limits_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🛡️ 높인 한도 확인
         * @description 24시간이 지난 변경을 확정한다.
         */
        post: operations["confirm_limit_api_limits_confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits/reality-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * ⏰ 플레이 시간 알림
         * @description 몇 분마다 플레이한 시간과 결과를 알릴지 정한다.
         */
        put: operations["set_reality_check_api_limits_reality_check_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🛡️ 변경 그만두기
         * @description 기다리던 변경을 그만두고 한도를 그대로 둔다.
         */
        post: operations["withdraw_change_api_limits_withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📬 우편함
         * @description 아직 받지 않은 보상. 기한이 지나면 사라진다.
         */
        get: operations["get_mailbox_api_mailbox_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox/{name}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 📬 우편함에서 받기
         * @description 기다리던 보상 하나를 받는다.
         */
        post: operations["claim_mail_api_mailbox__name__claim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics/global": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🌃 클럽 전체 수치
         * @description 로그인 없이 볼 수 있는 접속, 오늘의 라운드, 유통 골드, 게임별 환급률.
         */
        get: operations["global_figures_api_metrics_global_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/missions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎯 내 미션
         * @description 오늘, 이번 주, 한 번뿐인 미션과 진행.
         */
        get: operations["list_missions_api_missions__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/missions/{code}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🎯 미션 보상 받기
         * @description 끝낸 미션의 보상은 한 번. 지난 미션의 보상은 우편함에 있다.
         */
        post: operations["claim_mission_api_missions__code__claim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/missions/{code}/reroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🔀 미션 바꾸기
         * @description 일일 미션 하나를 다른 것으로 바꾼다. 새 미션은 0부터 센다.
         */
        post: operations["reroll_mission_api_missions__code__reroll_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/odds-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📊 확률과 실제 결과
         * @description 공개한 확률, 실제 횟수, 95 % 구간, 카이제곱 p값. 누구나 볼 수 있다.
         */
        get: operations["get_odds_proof_api_odds_proof_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlay/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📺 방송 화면
         * @description 방송 주소의 토큰으로만 열린다: 최근에 딴 판, 골드 목표, 크래시의 지금.
         */
        get: operations["get_feed_api_overlay_feed_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlay/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📺 내 방송 주소
         * @description 토큰 자체는 다시 보이지 않는다.
         */
        get: operations["list_addresses_api_overlay_tokens_get"];
        put?: never;
        /**
         * 📺 방송 주소 만들기
         * @description 보기만 할 수 있는 토큰을 만든다. 베팅도, 다른 어떤 것도 할 수 없다.
         */
        post: operations["give_address_api_overlay_tokens_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overlay/tokens/{address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 📺 방송 주소 지우기
         * @description 그 주소의 화면은 바로 비워진다.
         */
        delete: operations["revoke_address_api_overlay_tokens__address_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/realtime/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 📡 실시간 연결 표
         * @description 한 번, 30초 안에 쓸 수 있는 연결 표. 토큰은 주소에 실리지 않는다. 자가 제한 중에는 없다.
         */
        post: operations["ticket_api_realtime_ticket_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎁 받은 보상
         * @description 받은 모든 보상, 최근 것부터.
         */
        get: operations["list_rewards_api_rewards_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🎒 내 아이템
         * @description 보상으로 받은 아이템과 지금 켜진 부스터. 캡슐 장식은 컬렉션에 있다.
         */
        get: operations["get_inventory_api_shop_inventory_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📣 서비스 상태
         * @description 로그인 없이 볼 수 있는 상태.
         */
        get: operations["status_api_status_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🔥 연속 출석
         * @description 며칠째인지, 오늘 받을 수 있는지, 다음 보상과 7일 달력.
         */
        get: operations["get_streak_api_streak_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streak/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🔥 출석 보상 받기
         * @description 하루에 한 번. 같은 키의 재시도는 처음 응답을 돌려준다.
         */
        post: operations["claim_streak_api_streak_claim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/test/realtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🧪 시험 메시지
         * @description 내 소켓에 `broadcast` 메시지를 보낸다. 개발과 시험에서만 있다.
         */
        post: operations["emit_test_api_test_realtime_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/test/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 🧪 시험 회원
         * @description 아무 이름의 회원을 만들어 로그인한다. 개발과 시험에서만 있다.
         */
        post: operations["test_signup_api_test_signup_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🪙 내 골드
         * @description 골드에 대해서는 이 값만이 기준이다.
         */
        get: operations["get_balance_api_users_balance_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📒 내 골드 기록
         * @description 골드가 움직인 기록, 최근 것부터.
         */
        get: operations["get_ledger_api_users_ledger_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 👤 내 프로필
         * @description 레벨, 경험치, 게임 합계, 설정.
         */
        get: operations["get_profile_api_users_profile_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * ✏️ 프로필 수정
         * @description 보낸 항목만 바꾼다.
         */
        patch: operations["patch_profile_api_users_profile_patch"];
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 🩺 전체 상태
         * @description 엔진마다 하나씩. PostgreSQL이 없으면 503.
         */
        get: operations["health_health_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 💓 프로세스 상태
         * @description 엔진을 묻지 않는다.
         */
        get: operations["healthz_healthz_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sse/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 📡 실시간 메시지 (SSE)
         * @description WebSocket과 같은 메시지. 놓친 것은 `Last-Event-ID` 뒤부터 한 번씩 온다.
         */
        get: operations["sse_notifications_sse_notifications_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccountBannedError
         * @description The account was closed by the club.
         */
        AccountBannedError: {
            /**
             * Code
             * @default ACCOUNT_BANNED
             * @constant
             */
            code: "ACCOUNT_BANNED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * AchievementList
         * @description 업적
         */
        AchievementList: {
            /** Items */
            items: components["schemas"]["AchievementView"][];
            /** Progress Version */
            progress_version: number;
            /**
             * Total
             * @description 모든 단계의 수
             */
            total: number;
            /**
             * Unlocked
             * @description 이룬 단계의 수
             */
            unlocked: number;
        };
        /**
         * AchievementUnlockedData
         * @description 이룬 업적의 단계
         */
        AchievementUnlockedData: {
            /** Achievement */
            achievement: string;
            /**
             * Reward
             * @description 보상의 이름
             */
            reward: string;
            /**
             * Tier
             * @description 1부터
             */
            tier: number;
        };
        /**
         * AchievementUnlockedMessage
         * @description 업적의 한 단계를 이룸. 보상은 아직 받지 않았다
         */
        AchievementUnlockedMessage: {
            data: components["schemas"]["AchievementUnlockedData"];
            /** Id */
            id: number;
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "achievement_unlocked";
        };
        /**
         * AchievementView
         * @description 업적 하나. 숨은 업적은 이루기 전까지 이름이 null
         */
        AchievementView: {
            /** Count */
            count: number;
            /** Hidden */
            hidden: boolean;
            /** Id */
            id: string;
            /**
             * Key
             * @description 실시간 메시지가 쓰는 이름
             */
            key: string;
            /** Text */
            text: string | null;
            /** Text En */
            text_en: string | null;
            /** Tiers */
            tiers: components["schemas"]["TierView"][];
            /** Title */
            title: string | null;
            /** Title En */
            title_en: string | null;
        };
        /**
         * Action
         * @description 내게 일어난 일 하나
         */
        Action: {
            /** Action Type */
            action_type: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Payload */
            payload: {
                [key: string]: unknown;
            };
        };
        /**
         * AdminLoginRequiredError
         * @description Staff sign in at their own door.
         */
        AdminLoginRequiredError: {
            /**
             * Code
             * @default ADMIN_LOGIN_REQUIRED
             * @constant
             */
            code: "ADMIN_LOGIN_REQUIRED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * AgeRestrictedError
         * @description Members are at least 19 years old (만 19세), by the business day.
         */
        AgeRestrictedError: {
            /**
             * Code
             * @default AGE_RESTRICTED
             * @constant
             */
            code: "AGE_RESTRICTED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * Alive
         * @description 이 프로세스만의 상태
         */
        Alive: {
            /**
             * Status
             * @default ok
             * @constant
             */
            status: "ok";
        };
        /**
         * AlreadyClaimedError
         * @description It was claimed before; `details.granted_at` says when.
         */
        AlreadyClaimedError: {
            /**
             * Code
             * @default ALREADY_CLAIMED
             * @constant
             */
            code: "ALREADY_CLAIMED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * AlreadyInRoundError
         * @description The member has a seat in this round.
         */
        AlreadyInRoundError: {
            /**
             * Code
             * @default ALREADY_IN_ROUND
             * @constant
             */
            code: "ALREADY_IN_ROUND";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * AlreadySettledError
         * @description The stake was cashed out or refunded before.
         */
        AlreadySettledError: {
            /**
             * Code
             * @default ROUND_SETTLED
             * @constant
             */
            code: "ROUND_SETTLED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * Availability
         * @description true면 쓸 수 있다. 묻지 않은 것은 null
         */
        Availability: {
            /** Nickname */
            nickname: boolean | null;
            /** Site Id */
            site_id: boolean | null;
        };
        /**
         * Balance
         * @description Gold and the member's place in the journal.
         */
        Balance: {
            gold: number;
            version: number;
        };
        /**
         * BalanceChanged
         * @description 골드가 움직임
         */
        BalanceChanged: {
            balance: components["schemas"]["GoldAndVersion"];
            data: components["schemas"]["BalanceData"];
            /** Id */
            id: number;
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "balance_changed";
        };
        /**
         * BalanceData
         * @description 바뀐 골드
         */
        BalanceData: {
            /**
             * Amount
             * @description 늘거나 준 골드
             */
            amount: number;
            /**
             * Gold
             * @description 골드
             */
            gold: number;
            /**
             * Version
             * @description 저널 순번. 커지기만 한다
             */
            version: number;
        };
        /**
         * BannerShown
         * @description A banner, and where the member stands in it.
         */
        BannerShown: {
            banner_id: string;
            items: components["schemas"]["CollectionItem"][];
            pity_ceiling: number;
            pity_count: number;
            title: string;
            title_en: string;
        };
        /**
         * BetOutOfRangeError
         * @description The stake is below the minimum, above the maximum, or off the step.
         */
        BetOutOfRangeError: {
            /**
             * Code
             * @default BET_OUT_OF_RANGE
             * @constant
             */
            code: "BET_OUT_OF_RANGE";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 422
             * @constant
             */
            status_code: 422;
        };
        /**
         * BigWinView
         * @description 큰 당첨 하나
         */
        BigWinView: {
            /** Bet Amount */
            bet_amount: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Game */
            game: string;
            /** Id */
            id: string;
            /**
             * Name
             * @description 공개를 원하지 않으면 null
             */
            name: string | null;
            /** Payout Amount */
            payout_amount: number;
        };
        /**
         * BigWins
         * @description 최근 큰 당첨
         */
        BigWins: {
            /** Items */
            items: components["schemas"]["BigWinView"][];
        };
        /**
         * BoosterRunningError
         * @description A booster runs until `details.until`.
         */
        BoosterRunningError: {
            /**
             * Code
             * @default BOOSTER_RUNNING
             * @constant
             */
            code: "BOOSTER_RUNNING";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * Broadcast
         * @description 모두에게 보여주는 것
         */
        Broadcast: {
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /** Subtype */
            subtype?: string | null;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "broadcast";
        };
        /**
         * CalendarDay
         * @description 출석 달력의 한 칸
         */
        CalendarDay: {
            /**
             * Day
             * @description 연속 며칠째
             */
            day: number;
            /** Gold */
            gold: number;
            /**
             * State
             * @description 받음, 다음 차례, 그 뒤
             * @enum {string}
             */
            state: "claimed" | "next" | "ahead";
            /** Xp */
            xp: number;
        };
        /**
         * CannotLiftError
         * @description A break can be made longer, never shorter.
         */
        CannotLiftError: {
            /**
             * Code
             * @default EXCLUSION_STANDS
             * @constant
             */
            code: "EXCLUSION_STANDS";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * CashoutTooEarlyError
         * @description The curve has not started.
         */
        CashoutTooEarlyError: {
            /**
             * Code
             * @default CASHOUT_TOO_EARLY
             * @constant
             */
            code: "CASHOUT_TOO_EARLY";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * CashoutTooLateError
         * @description The curve had bust when the request came in; `details` has `bust_multiplier`.
         */
        CashoutTooLateError: {
            /**
             * Code
             * @default CASHOUT_TOO_LATE
             * @constant
             */
            code: "CASHOUT_TOO_LATE";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * ClaimReply
         * @description 보상을 받은 결과
         */
        ClaimReply: {
            balance: components["schemas"]["Balance"];
            /** Progress Version */
            progress_version: number;
            reward: components["schemas"]["RewardView"];
            /**
             * Xp Gained
             * @description 부스터까지 곱한 실제 경험치
             */
            xp_gained: number;
        };
        /**
         * CollectionItem
         * @description An item of a banner, and how many the member has.
         */
        CollectionItem: {
            count: number;
            item_id: string;
            rarity: string;
            title: string;
            title_en: string;
        };
        /**
         * CrashBet
         * @description A seat in the next shared round; a multiple of 100, in gold. `auto_cashout` is "1.01" to "10000.00".
         */
        CrashBet: {
            /** @default null */
            auto_cashout: string | null;
            bet_amount: number;
        };
        /**
         * CrashBreakdown
         * @description 크래시
         */
        CrashBreakdown: {
            /** Bets */
            bets: number;
            /** Losses */
            losses: number;
            /** Wins */
            wins: number;
        };
        /**
         * CrashCurrent
         * @description 지금의 라운드와 내 베팅, 모두의 베팅
         */
        CrashCurrent: {
            /** Bets */
            bets: components["schemas"]["CrashPublicBet"][];
            /**
             * Betting Seconds
             * @description 베팅을 받는 시간
             */
            betting_seconds: number;
            /**
             * Growth Per Second
             * @description 배수 = e^(growth × 초)
             */
            growth_per_second: number;
            /**
             * Next Bet
             * @description 다음 라운드에 걸어 둔 내 베팅
             */
            next_bet: components["schemas"]["CrashRound"] | null;
            /**
             * Own Bet
             * @description 이 라운드의 내 베팅
             */
            own_bet: components["schemas"]["CrashRound"] | null;
            round: components["schemas"]["CrashRoundInfo"];
        };
        /**
         * CrashPast
         * @description 터진 라운드
         */
        CrashPast: {
            /** Abandoned */
            abandoned: boolean;
            /**
             * At
             * Format: date-time
             * @description 터진 때
             */
            at: string;
            /**
             * Bets
             * @description 베팅 수
             */
            bets: number;
            /** Bust Multiplier */
            bust_multiplier: string;
            /** Chain */
            chain: number;
            /** Link */
            link: string;
            /** Link Index */
            link_index: number;
            /** Number */
            number: number;
            /** Previous Link */
            previous_link: string;
            /** Salt */
            salt: string;
            /** Terminal Hash */
            terminal_hash: string;
        };
        /**
         * CrashPhase
         * @description 크래시의 단계가 바뀜. 모두에게 보낸다
         */
        CrashPhase: {
            data: components["schemas"]["CrashPhaseData"];
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "crash_phase";
        };
        /**
         * CrashPhaseData
         * @description 단계가 바뀐 라운드와, 그사이 바뀐 베팅
         */
        CrashPhaseData: {
            /** Bets */
            bets: components["schemas"]["CrashPublicBet"][];
            round: components["schemas"]["CrashRoundInfo"];
        };
        /**
         * CrashPublicBet
         * @description 라운드의 베팅 하나
         */
        CrashPublicBet: {
            /**
             * Bet Amount
             * @description 베팅한 골드
             */
            bet_amount: number;
            /** Cashout Multiplier */
            cashout_multiplier: string | null;
            /**
             * Name
             * @description 닉네임. 공개하지 않으면 null
             */
            name: string | null;
            /**
             * Seat
             * @description 이 베팅의 번호
             */
            seat: number;
            /**
             * Status
             * @enum {string}
             */
            status: "OPEN" | "CASHED_OUT" | "LOST" | "REFUNDED";
        };
        /**
         * CrashResult
         * @description Where the shared round stands and how this bet did; the bust stays null until it has happened.
         */
        CrashResult: {
            auto_cashout: string | null;
            bust_multiplier: string | null;
            cashout_multiplier: string | null;
            phase: string;
        };
        /** CrashRound */
        CrashRound: {
            balance: components["schemas"]["Balance"];
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            payout_amount: number;
            result: components["schemas"]["CrashResult"];
            round_id: string;
            status: string;
        };
        /** CrashRoundDetail */
        CrashRoundDetail: {
            balance: components["schemas"]["Balance"];
            balance_before: number;
            bet: Record<string, never>;
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            odds: Record<string, never>;
            odds_version: number;
            payout_amount: number;
            pre_state: Record<string, never> | null;
            result: components["schemas"]["CrashResult"];
            round_id: string;
            server_seed: string | null;
            status: string;
        };
        /**
         * CrashRoundInfo
         * @description 모두가 함께하는 라운드. 배수는 소수 두 자리 문자열
         */
        CrashRoundInfo: {
            /**
             * Abandoned
             * @description 클럽이 자리를 비워 남은 베팅을 돌려준 라운드인지
             */
            abandoned: boolean;
            /**
             * Bust Multiplier
             * @description 터진 배수. 아직이면 null
             */
            bust_multiplier: string | null;
            /**
             * Busted At
             * @description 터진 때. 아직이면 null
             */
            busted_at: string | null;
            /**
             * Chain
             * @description 해시 체인 번호
             */
            chain: number;
            /**
             * Link
             * @description 이 라운드의 고리. 터진 뒤에 공개
             */
            link: string | null;
            /**
             * Link Index
             * @description 체인에서의 순번
             */
            link_index: number;
            /** Number */
            number: number;
            /**
             * Opens At
             * @description 베팅이 열린 때. 아직이면 null
             */
            opens_at: string | null;
            /**
             * Phase
             * @enum {string}
             */
            phase: "BETTING" | "RUNNING" | "BUSTED" | "SETTLED";
            /**
             * Previous Link
             * @description 먼저 공개된 고리: 이 라운드 고리의 SHA-256
             */
            previous_link: string;
            /**
             * Salt
             * @description 체인의 솔트. 첫 라운드의 베팅이 끝나야 정해진다
             */
            salt: string | null;
            /**
             * Server Time
             * Format: date-time
             * @description 이 값을 만든 서버 시각
             */
            server_time: string;
            /**
             * Starts At
             * @description 곡선이 출발하는(출발한) 때
             */
            starts_at: string | null;
            /**
             * Terminal Hash
             * @description 솔트보다 먼저 공개한 체인의 끝
             */
            terminal_hash: string;
        };
        /**
         * CrashTick
         * @description 크래시 곡선의 한 점(0.1초마다)과 바뀐 베팅. 모두에게 보낸다
         */
        CrashTick: {
            data: components["schemas"]["CrashTickData"];
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "crash_tick";
        };
        /**
         * CrashTickData
         * @description 곡선의 한 점과, 그사이 바뀐 베팅. 베팅을 받는 동안에는 배수가 null
         */
        CrashTickData: {
            /** Bets */
            bets: components["schemas"]["CrashPublicBet"][];
            /**
             * Elapsed Ms
             * @description 출발한 뒤 지난 밀리초
             */
            elapsed_ms: number | null;
            /** Multiplier */
            multiplier: string | null;
            /**
             * Phase
             * @enum {string}
             */
            phase: "BETTING" | "RUNNING" | "BUSTED" | "SETTLED";
            /** Round */
            round: number;
        };
        /**
         * DailyLimitError
         * @description A game's rounds or losses of this business day are used up; `details` has the limit.
         */
        DailyLimitError: {
            /**
             * Code
             * @default DAILY_LIMIT
             * @constant
             */
            code: "DAILY_LIMIT";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 429
             * @constant
             */
            status_code: 429;
        };
        /**
         * DailyReward
         * @description 하루의 출석 보상
         */
        DailyReward: {
            /** Gold */
            gold: number;
            /** Xp */
            xp: number;
        };
        /**
         * DeviceInfoView
         * @description 로그인한 기기. 주소와 기기 정보의 원문은 저장하지 않는다
         */
        DeviceInfoView: {
            /** Browser */
            browser: string;
            /**
             * Fingerprint
             * @description 같은 기기면 같은 값
             */
            fingerprint: string;
            /**
             * Ip Hint
             * @description 일부를 가린 주소
             */
            ip_hint: string;
            /** Label */
            label: string;
            /** Os */
            os: string;
        };
        /**
         * DocTitle
         * @description 문서 하나
         */
        DocTitle: {
            /** Path */
            path: string;
            /** Title */
            title: string;
        };
        /**
         * DocTitles
         * @description 저장소의 모든 문서
         */
        DocTitles: {
            /**
             * Count
             * @description 문서 수
             */
            count: number;
            /** Items */
            items: components["schemas"]["DocTitle"][];
        };
        /**
         * EngineHealth
         * @description 엔진 하나의 상태
         */
        EngineHealth: {
            /** Error */
            error?: string | null;
            /** Latency Ms */
            latency_ms?: number | null;
            /**
             * Status
             * @enum {string}
             */
            status: "ok" | "down";
        };
        /**
         * EnhancedBet
         * @description One spin over ten lines; a multiple of the number of lines, in gold.
         */
        EnhancedBet: {
            bet_amount: number;
        };
        /**
         * EnhancedBreakdown
         * @description 네온 시티
         */
        EnhancedBreakdown: {
            /** Losses */
            losses: number;
            /** Spins */
            spins: number;
            /** Wins */
            wins: number;
        };
        /**
         * EnhancedFreeSpins
         * @description The free spins of a round, retriggered ones included.
         */
        EnhancedFreeSpins: {
            awarded: number;
            multiplier: number;
            payout: number;
            spins: components["schemas"]["FreeSpin"][];
        };
        /**
         * EnhancedResult
         * @description Stops by reel; the grid by rows from the top. `payout` of the round is all of it together.
         */
        EnhancedResult: {
            free_spins: components["schemas"]["EnhancedFreeSpins"] | null;
            grid: string[][];
            jackpot: boolean;
            stops: number[];
            wins: components["schemas"]["EnhancedWin"][];
        };
        /** EnhancedRound */
        EnhancedRound: {
            balance: components["schemas"]["Balance"];
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            payout_amount: number;
            result: components["schemas"]["EnhancedResult"];
            round_id: string;
            status: string;
        };
        /** EnhancedRoundDetail */
        EnhancedRoundDetail: {
            balance: components["schemas"]["Balance"];
            balance_before: number;
            bet: Record<string, never>;
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            odds: Record<string, never>;
            odds_version: number;
            payout_amount: number;
            pre_state: Record<string, never> | null;
            result: components["schemas"]["EnhancedResult"];
            round_id: string;
            server_seed: string | null;
            status: string;
        };
        /**
         * EnhancedWin
         * @description A paid line, counted from 1, or scatters as line 0. `payout` includes the free spins' multiplier.
         */
        EnhancedWin: {
            count: number;
            line: number;
            payout: number;
            symbol: string;
        };
        /**
         * ErrorBody
         * @description The one shape of every error, framework errors included.
         */
        ErrorBody: {
            /**
             * Code
             * @description 안정적인 오류 코드 (UPPER_SNAKE)
             */
            code: string;
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /** Status Code */
            status_code: number;
        };
        /**
         * ExactFigure
         * @description 기약분수와 소수
         */
        ExactFigure: {
            /** Denominator */
            denominator: number;
            /** Numerator */
            numerator: number;
            /** Value */
            value: number;
        };
        /**
         * ExclusionRequest
         * @description 쉬어 가기. 시작하면 줄이거나 끝낼 수 없다.
         */
        ExclusionRequest: {
            /**
             * Days
             * @description 며칠, null은 끝 없이 (self_exclusion만)
             */
            days: number | null;
            /**
             * Kind
             * @description cool_off 1–42일, self_exclusion 180일 이상 또는 끝 없이
             * @enum {string}
             */
            kind: "cool_off" | "self_exclusion";
        };
        /**
         * ExclusionView
         * @description 쉬어 가는 기간
         */
        ExclusionView: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "cool_off" | "self_exclusion";
            /**
             * Until
             * @description null은 끝이 없음
             */
            until: string | null;
        };
        /**
         * FairnessState
         * @description 지금 쓰는 시드 쌍
         */
        FairnessState: {
            /** Client Seed */
            client_seed: string;
            /**
             * Next Server Seed Hash
             * @description 다음 서버 시드의 SHA-256
             */
            next_server_seed_hash: string;
            /**
             * Nonce
             * @description 다음 라운드의 순번
             */
            nonce: number;
            /**
             * Server Seed Hash
             * @description 서버 시드의 SHA-256, 베팅 전에 공개
             */
            server_seed_hash: string;
        };
        /**
         * ForbiddenError
         * @description The member may not do this.
         */
        ForbiddenError: {
            /**
             * Code
             * @default FORBIDDEN
             * @constant
             */
            code: "FORBIDDEN";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * FreeSpin
         * @description One free spin; `awarded` are the further spins it gave.
         */
        FreeSpin: {
            awarded: number;
            grid: string[][];
            payout: number;
            stops: number[];
            wins: components["schemas"]["EnhancedWin"][];
        };
        /**
         * GachaBet
         * @description One pull or ten of a banner, the first one unless named; `ticket` pays for a single pull.
         */
        GachaBet: {
            /** @default null */
            banner_id: string | null;
            /** @enum {unknown} */
            count: 1 | 10;
            /** @default false */
            ticket: boolean;
        };
        /**
         * GachaBreakdown
         * @description 캡슐 금고
         */
        GachaBreakdown: {
            /** Rare Wins */
            rare_wins: number;
            /** Spins */
            spins: number;
        };
        /**
         * GachaResult
         * @description The pulls in order, and the banner's count without a LEGENDARY after them.
         */
        GachaResult: {
            banner_id: string;
            pity_count: number;
            pulls: components["schemas"]["Pull"][];
        };
        /** GachaRound */
        GachaRound: {
            balance: components["schemas"]["Balance"];
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            payout_amount: number;
            result: components["schemas"]["GachaResult"];
            round_id: string;
            status: string;
        };
        /** GachaRoundDetail */
        GachaRoundDetail: {
            balance: components["schemas"]["Balance"];
            balance_before: number;
            bet: Record<string, never>;
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            odds: Record<string, never>;
            odds_version: number;
            payout_amount: number;
            pre_state: Record<string, never> | null;
            result: components["schemas"]["GachaResult"];
            round_id: string;
            server_seed: string | null;
            status: string;
        };
        /**
         * GachaShown
         * @description Every banner with the member's collection, prices by number of pulls, and tickets in hand.
         */
        GachaShown: {
            banners: components["schemas"]["BannerShown"][];
            prices: {
                [key: string]: number;
            };
            tickets: number;
        };
        /**
         * GameBreakdown
         * @description 게임별 횟수
         */
        GameBreakdown: {
            crash: components["schemas"]["CrashBreakdown"];
            gacha: components["schemas"]["GachaBreakdown"];
            prize_roulette: components["schemas"]["PrizeRouletteBreakdown"];
            roulette: components["schemas"]["RouletteBreakdown"];
            rps: components["schemas"]["RpsBreakdown"];
            slot: components["schemas"]["SlotBreakdown"];
            slot_enhanced: components["schemas"]["EnhancedBreakdown"];
        };
        /**
         * GameChange
         * @description 게임을 열고 닫거나 한도를 정한다. 적지 않은 것은 그대로 둔다.
         */
        GameChange: {
            /** Daily Loss */
            daily_loss?: number | null;
            /** Daily Rounds */
            daily_rounds?: number | null;
            /** Enabled */
            enabled?: boolean | null;
            /** Max Bet */
            max_bet?: number | null;
            /**
             * Reason
             * @description 감사 기록에 남는 이유
             */
            reason: string;
        };
        /**
         * GameControl
         * @description 게임 하나의 상태와 한도
         */
        GameControl: {
            /**
             * Daily Loss
             * @description 회원 한 명이 하루에 잃을 수 있는 골드
             */
            daily_loss: number | null;
            /**
             * Daily Rounds
             * @description 회원 한 명의 하루 라운드, null은 제한 없음
             */
            daily_rounds: number | null;
            /** Enabled */
            enabled: boolean;
            /** Game */
            game: string;
            /**
             * Max Bet
             * @description 확률표보다 낮은 최대 베팅
             */
            max_bet: number | null;
            /** Odds Version */
            odds_version: number;
            /**
             * Reason
             * @description 닫혀 있다면 그 이유
             */
            reason: string;
            /** Versions */
            versions: components["schemas"]["OddsVersionInfo"][];
        };
        /**
         * GameControls
         * @description 모든 게임
         */
        GameControls: {
            /** Items */
            items: components["schemas"]["GameControl"][];
        };
        /**
         * GameDisabledError
         * @description The game is switched off.
         */
        GameDisabledError: {
            /**
             * Code
             * @default GAME_DISABLED
             * @constant
             */
            code: "GAME_DISABLED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * GameFigures
         * @description 한 게임의 공개 수치
         */
        GameFigures: {
            /**
             * Rounds
             * @description 지금까지의 라운드 수
             */
            rounds: number;
            /**
             * Rtp Measured
             * @description 실제 지급 ÷ 베팅, 한 판도 없으면 null
             */
            rtp_measured: number | null;
            /**
             * Rtp Theoretical
             * @description 확률표가 말하는 환급률
             */
            rtp_theoretical: number;
        };
        /**
         * GameList
         * @description 모든 게임
         */
        GameList: {
            /** Items */
            items: components["schemas"]["GameSummary"][];
        };
        /**
         * GameStatsResponse
         * @description 한 게임의 내 통계
         */
        GameStatsResponse: {
            /**
             * Best Score
             * @description 한 판 최고 지급 (골드)
             */
            best_score: number;
            /** Best Win Amount */
            best_win_amount: number;
            /** Game */
            game: string;
            /** Total Bet */
            total_bet: number;
            /** Total Games */
            total_games: number;
            /** Total Losses */
            total_losses: number;
            /** Total Payout */
            total_payout: number;
            /** Total Wins */
            total_wins: number;
        };
        /**
         * GameSummary
         * @description 게임 한 가지의 공개 정보
         */
        GameSummary: {
            /**
             * Bet Step
             * @description 베팅 단위 (골드)
             */
            bet_step: number;
            /** Enabled */
            enabled: boolean;
            /**
             * Hit Frequency
             * @description 지급이 0보다 클 확률
             */
            hit_frequency: number;
            /** Image Url */
            image_url: string;
            /** Key */
            key: string;
            /**
             * Max Bet
             * @description 최대 베팅 (골드)
             */
            max_bet: number;
            /**
             * Min Bet
             * @description 최소 베팅 (골드)
             */
            min_bet: number;
            /**
             * Odds Hash
             * @description 확률표의 SHA-256
             */
            odds_hash: string;
            /** Odds Version */
            odds_version: number;
            /**
             * Rtp
             * @description 이론 환급률 (0–1)
             */
            rtp: number;
            /** @description 전체 경우의 수로 나눈 환급률 */
            rtp_exact: components["schemas"]["ExactFigure"];
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
            /**
             * Volatility
             * @description LOW, MED, HIGH
             */
            volatility: string;
        };
        /**
         * GlobalFigures
         * @description 클럽 전체의 공개 수치. 15초까지 묵은 값일 수 있다.
         */
        GlobalFigures: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Games */
            games: {
                [key: string]: components["schemas"]["GameFigures"];
            };
            /**
             * Gold Circulation Total
             * @description 모든 회원이 가진 골드
             */
            gold_circulation_total: number;
            /** Members */
            members: number;
            /**
             * Online
             * @description 5분 안에 다녀간 회원 수
             */
            online: number;
            /**
             * Spins Today
             * @description 오늘(KST)의 라운드 수
             */
            spins_today: number;
        };
        /**
         * GoldAndVersion
         * @description 골드와 저널 순번
         */
        GoldAndVersion: {
            /**
             * Gold
             * @description 골드
             */
            gold: number;
            /**
             * Version
             * @description 저널 순번. 커지기만 한다
             */
            version: number;
        };
        /**
         * GrantedReward
         * @description 받은 보상 하나
         */
        GrantedReward: {
            /**
             * Granted At
             * Format: date-time
             */
            granted_at: string;
            /** Id */
            id: string;
            /**
             * Ref
             * @description 무엇으로
             */
            ref: string;
            reward: components["schemas"]["RewardView"];
            /**
             * Source
             * @description 어디서: streak, mission, level, …
             */
            source: string;
        };
        /**
         * Health
         * @description 전체 상태. degraded: 놀이는 되지만 일부 엔진이 없다
         */
        Health: {
            /**
             * Degraded
             * @description 대답하지 않는 엔진과 멈춘 일
             */
            degraded: string[];
            /** Engines */
            engines: {
                [key: string]: components["schemas"]["EngineHealth"];
            };
            /**
             * Sinks
             * @description 이 프로세스가 장부에서 이어 하는 일
             */
            sinks: {
                [key: string]: components["schemas"]["SinkHealth"];
            };
            /**
             * Status
             * @enum {string}
             */
            status: "ok" | "degraded" | "down";
            /** Version */
            version: string;
        };
        /**
         * Hello
         * @description 연결됨
         */
        Hello: {
            data: components["schemas"]["HelloData"];
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "hello";
        };
        /**
         * HelloData
         * @description 회원의 현재 위치. 뒤처진 것만 다시 읽으면 된다.
         */
        HelloData: {
            /** Balance Version */
            balance_version: number;
            /**
             * Epoch
             * @description 순번이 속한 기록의 이름. 달라졌으면 가진 순번을 버린다
             */
            epoch: string;
            /** Last Id */
            last_id: number;
            /** Progress Version */
            progress_version: number;
        };
        /**
         * HelpLink
         * @description 도움을 받을 수 있는 곳
         */
        HelpLink: {
            /** Phone */
            phone: string;
            /** Title */
            title: string;
            /** Url */
            url: string;
        };
        /**
         * IdempotencyConflictError
         * @description The key was used before with other content.
         */
        IdempotencyConflictError: {
            /**
             * Code
             * @default IDEMPOTENCY_CONFLICT
             * @constant
             */
            code: "IDEMPOTENCY_CONFLICT";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * IdempotencyKeyRequiredError
         * @description The operation needs an Idempotency-Key of 1–255 characters.
         */
        IdempotencyKeyRequiredError: {
            /**
             * Code
             * @default IDEMPOTENCY_KEY_REQUIRED
             * @constant
             */
            code: "IDEMPOTENCY_KEY_REQUIRED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 422
             * @constant
             */
            status_code: 422;
        };
        /**
         * InsufficientGoldError
         * @description The debit is larger than the balance; `details` has `balance` and `needed`.
         */
        InsufficientGoldError: {
            /**
             * Code
             * @default INSUFFICIENT_GOLD
             * @constant
             */
            code: "INSUFFICIENT_GOLD";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * InvalidCredentialsError
         * @description Unknown site_id or wrong password: the answer does not say which.
         */
        InvalidCredentialsError: {
            /**
             * Code
             * @default INVALID_CREDENTIALS
             * @constant
             */
            code: "INVALID_CREDENTIALS";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * Inventory
         * @description 내 아이템
         */
        Inventory: {
            boost: components["schemas"]["RunningBoost"] | null;
            /** Items */
            items: components["schemas"]["OwnedItem"][];
        };
        /**
         * InviteCodeList
         * @description 모든 초대 코드
         */
        InviteCodeList: {
            /** Items */
            items: components["schemas"]["InviteCodeView"][];
        };
        /**
         * InviteCodeRequest
         * @description 새 초대 코드
         */
        InviteCodeRequest: {
            /**
             * Code
             * @description 비우면 추측할 수 없는 코드를 만든다
             */
            code?: string | null;
            /**
             * Expires At
             * @description 끝나는 때 (RFC 3339), null은 없음
             */
            expires_at?: string | null;
            /**
             * Max Uses
             * @description 쓸 수 있는 횟수, null은 제한 없음
             */
            max_uses?: number | null;
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Reason
             * @description 감사 기록에 남는 이유
             */
            reason: string;
        };
        /**
         * InviteCodeTakenError
         * @description There is such a code already.
         */
        InviteCodeTakenError: {
            /**
             * Code
             * @default INVITE_CODE_TAKEN
             * @constant
             */
            code: "INVITE_CODE_TAKEN";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * InviteCodeView
         * @description 초대 코드 하나
         */
        InviteCodeView: {
            /** Code */
            code: string;
            /** Created At */
            created_at: string | null;
            /** Created By */
            created_by: number | null;
            /** Expires At */
            expires_at: string | null;
            /**
             * Kind
             * @description permanent 또는 dynamic
             */
            kind: string;
            /** Max Uses */
            max_uses: number | null;
            /** Note */
            note: string;
            /** Used Count */
            used_count: number;
        };
        /**
         * InviteInvalidError
         * @description The invite code opens nothing; `details.reason` is unknown, expired or used_up.
         */
        InviteInvalidError: {
            /**
             * Code
             * @default INVITE_INVALID
             * @constant
             */
            code: "INVITE_INVALID";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * InviteReport
         * @description 초대 코드 사용 보고
         */
        InviteReport: {
            /**
             * Concentration
             * @description 집중도 (HHI): 한 코드로만 들어왔으면 1
             */
            concentration: number;
            /** Days */
            days: number;
            /** Items */
            items: components["schemas"]["InviteUsage"][];
            /**
             * Total
             * @description 기간 안의 가입 수
             */
            total: number;
        };
        /**
         * InviteUsage
         * @description 기간 안에 쓰인 코드 하나
         */
        InviteUsage: {
            /** Code */
            code: string;
            /** Share */
            share: number;
            /** Uses */
            uses: number;
        };
        /**
         * InviteValidateRequest
         * @description 초대 코드 확인
         */
        InviteValidateRequest: {
            /**
             * Code
             * @description 초대 코드
             */
            code: string;
        };
        /**
         * InviteValidation
         * @description 지금 쓸 수 있는 코드인지
         */
        InviteValidation: {
            /** Valid */
            valid: boolean;
        };
        /**
         * Leaderboard
         * @description 한 주의 순위. 같은 점수는 먼저 이룬 회원이 앞선다.
         */
        Leaderboard: {
            /** Ends At */
            ends_at: string;
            /** Items */
            items: components["schemas"]["Place"][];
            /**
             * Least Staked
             * @description multiplier 순위에 드는 최소 베팅 합계
             */
            least_staked: number;
            me: components["schemas"]["Place"] | null;
            /**
             * Metric
             * @enum {string}
             */
            metric: "multiplier" | "xp" | "best_win";
            /** Period */
            period: string;
            /**
             * Week Starts On
             * Format: date
             * @description 월요일 (KST)
             */
            week_starts_on: string;
        };
        /**
         * LedgerEntry
         * @description 골드가 움직인 기록 한 줄
         */
        LedgerEntry: {
            /**
             * Amount
             * @description 들어온 골드는 +, 나간 골드는 −
             */
            amount: number;
            /** Balance After */
            balance_after: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /**
             * Reason
             * @description SIGNUP_BONUS, SLOT_SPIN …
             */
            reason: string;
            /**
             * Ref
             * @description 라운드라면 round_id
             */
            ref: string | null;
            /** Version */
            version: number;
        };
        /**
         * LevelProgressView
         * @description 레벨과 다음 레벨까지
         */
        LevelProgressView: {
            /** Level */
            level: number;
            /**
             * Xp For Next
             * @description 한 레벨에 필요한 경험치
             */
            xp_for_next: number;
            /**
             * Xp Into Level
             * @description 이 레벨에서 모은 경험치
             */
            xp_into_level: number;
            /** Xp Total */
            xp_total: number;
        };
        /**
         * LevelUp
         * @description 레벨이 오름
         */
        LevelUp: {
            data: components["schemas"]["LevelUpData"];
            /** Id */
            id: number;
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "level_up";
        };
        /**
         * LevelUpData
         * @description 새 레벨
         */
        LevelUpData: {
            /** Experience Points */
            experience_points: number;
            /** Level */
            level: number;
            /** Previous Level */
            previous_level: number;
        };
        /**
         * LimitName
         * @description 한도의 종류와 기간
         */
        LimitName: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "loss" | "wager" | "spend" | "time";
            /**
             * Period
             * @enum {string}
             */
            period: "day" | "week" | "month";
        };
        /**
         * LimitReachedError
         * @description The bet could pass a limit the member set; `details` has the limit, `used` and `resets_at`.
         */
        LimitReachedError: {
            /**
             * Code
             * @default LIMIT_REACHED
             * @constant
             */
            code: "LIMIT_REACHED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * LimitRequest
         * @description 한도 하나. 낮추면 바로, 높이거나 없애면 24시간 뒤 다시 확인해야 바뀐다.
         */
        LimitRequest: {
            /**
             * Amount
             * @description 골드, time은 분. null은 한도 없음
             */
            amount: number | null;
            /**
             * Kind
             * @description loss 잃은 골드, wager 베팅한 골드, spend 쓴 골드, time 플레이한 시간
             * @enum {string}
             */
            kind: "loss" | "wager" | "spend" | "time";
            /**
             * Period
             * @description KST 기준 하루, 월요일부터 한 주, 한 달
             * @enum {string}
             */
            period: "day" | "week" | "month";
        };
        /**
         * LimitView
         * @description 한도 하나와 지금까지 쓴 양. 골드, time은 분
         */
        LimitView: {
            /** Amount */
            amount: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "loss" | "wager" | "spend" | "time";
            pending: components["schemas"]["PendingView"] | null;
            /**
             * Period
             * @enum {string}
             */
            period: "day" | "week" | "month";
            /** Remaining */
            remaining: number;
            /** Resets At */
            resets_at: string | null;
            /** Used */
            used: number;
        };
        /**
         * LimitsView
         * @description 내가 정한 모든 것
         */
        LimitsView: {
            exclusion: components["schemas"]["ExclusionView"] | null;
            /** Help */
            help: components["schemas"]["HelpLink"][];
            /** Limits */
            limits: components["schemas"]["LimitView"][];
            /** Reality Check Minutes */
            reality_check_minutes: number | null;
        };
        /**
         * LineWin
         * @description A paid line, counted from 1 in the published order; `symbol` is what it pays as.
         */
        LineWin: {
            count: number;
            line: number;
            payout: number;
            symbol: string;
        };
        /**
         * LogLines
         * @description 최근 로그, 새것부터
         */
        LogLines: {
            /** Items */
            items: {
                [key: string]: unknown;
            }[];
        };
        /**
         * LoginRequest
         * @description 로그인
         */
        LoginRequest: {
            /**
             * Password
             * @description 비밀번호
             */
            password: string;
            /**
             * Site Id
             * @description 로그인 아이디 (별명으로는 로그인할 수 없다)
             */
            site_id: string;
            /** Totp Code */
            totp_code?: string | null;
        };
        /**
         * LoginResponse
         * @description 로그인 결과: 로그인 상태와 이 기기
         */
        LoginResponse: {
            /** Access Token */
            access_token: string;
            balance: components["schemas"]["Balance"];
            device_info: components["schemas"]["DeviceInfoView"];
            /**
             * Expires In
             * @description access_token의 수명(초)
             */
            expires_in: number;
            /** Refresh Token */
            refresh_token?: string | null;
            /** Session Id */
            session_id: string;
            /**
             * Token Type
             * @default bearer
             * @constant
             */
            token_type: "bearer";
            user_info: components["schemas"]["UserInfo"];
        };
        /**
         * Mailbox
         * @description 우편함
         */
        Mailbox: {
            /** Items */
            items: components["schemas"]["MailboxItem"][];
        };
        /**
         * MailboxItem
         * @description 우편함에서 기다리는 보상
         */
        MailboxItem: {
            /**
             * Expires At
             * @description 받을 수 있는 마지막 때, null은 없음
             */
            expires_at: string | null;
            /** Id */
            id: string;
            /**
             * Offered At
             * Format: date-time
             */
            offered_at: string;
            /** Ref */
            ref: string;
            reward: components["schemas"]["RewardView"];
            /** Source */
            source: string;
        };
        /**
         * MissionCompletedData
         * @description 끝난 미션
         */
        MissionCompletedData: {
            /** Mission */
            mission: string;
            /**
             * Reward
             * @description 보상의 이름, 미션의 key와 같다
             */
            reward: string;
            /** Window */
            window: string;
        };
        /**
         * MissionCompletedMessage
         * @description 미션을 끝냄. 보상은 아직 받지 않았다
         */
        MissionCompletedMessage: {
            data: components["schemas"]["MissionCompletedData"];
            /** Id */
            id: number;
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mission_completed";
        };
        /**
         * MissionList
         * @description 내 미션
         */
        MissionList: {
            /**
             * Day Ends At
             * Format: date-time
             */
            day_ends_at: string;
            /** Items */
            items: components["schemas"]["MissionView"][];
            /** Progress Version */
            progress_version: number;
            /**
             * Reroll Gold
             * @description 교체권이 없을 때 하나를 바꾸는 값
             */
            reroll_gold: number;
            /**
             * Reroll Items
             * @description 가진 미션 교체권, 골드보다 먼저 쓰인다
             */
            reroll_items: number;
            /**
             * Rerolls Left
             * @description 오늘 더 바꿀 수 있는 횟수
             */
            rerolls_left: number;
            /**
             * Week Ends At
             * Format: date-time
             */
            week_ends_at: string;
        };
        /**
         * MissionProgress
         * @description 진행이 움직임
         */
        MissionProgress: {
            data: components["schemas"]["MissionProgressData"];
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mission_progress";
        };
        /**
         * MissionProgressData
         * @description 움직인 목표들
         */
        MissionProgressData: {
            /** Items */
            items: components["schemas"]["ProgressItem"][];
        };
        /**
         * MissionView
         * @description 미션 하나
         */
        MissionView: {
            /** Count */
            count: number;
            /**
             * Ends At
             * @description 이 미션이 바뀌는 때, 한 번뿐인 미션은 null
             */
            ends_at: string | null;
            /**
             * Game
             * @description 한 게임에서만 세면 그 게임
             */
            game: string | null;
            /** Id */
            id: string;
            /**
             * Key
             * @description 이번 기간의 이름. 실시간 메시지와 우편함이 이 이름을 쓴다
             */
            key: string;
            /**
             * Kind
             * @description 세는 것의 종류
             */
            kind: string;
            /**
             * Period
             * @enum {string}
             */
            period: "DAILY" | "WEEKLY" | "ONCE";
            /**
             * Rerollable
             * @description 지금 다른 미션으로 바꿀 수 있는지
             */
            rerollable: boolean;
            reward: components["schemas"]["RewardView"];
            /**
             * State
             * @enum {string}
             */
            state: "ACTIVE" | "COMPLETED" | "CLAIMED";
            /** Target */
            target: number;
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
        };
        /**
         * NewOverlay
         * @description 방금 만든 주소. 토큰은 지금 한 번만 보인다
         */
        NewOverlay: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Goal */
            goal: number | null;
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Token */
            token: string;
        };
        /**
         * NicknameTakenError
         * @description Somebody has this nickname, in whatever case.
         */
        NicknameTakenError: {
            /**
             * Code
             * @default NICKNAME_TAKEN
             * @constant
             */
            code: "NICKNAME_TAKEN";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * NotAuthenticatedError
         * @description No valid access token.
         */
        NotAuthenticatedError: {
            /**
             * Code
             * @default NOT_AUTHENTICATED
             * @constant
             */
            code: "NOT_AUTHENTICATED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * NotCompletedError
         * @description The target is not reached; `details` has `count` and `target`.
         */
        NotCompletedError: {
            /**
             * Code
             * @default NOT_COMPLETED
             * @constant
             */
            code: "NOT_COMPLETED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * NotFoundError
         * @description Absent, or somebody else's.
         */
        NotFoundError: {
            /**
             * Code
             * @default NOT_FOUND
             * @constant
             */
            code: "NOT_FOUND";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 404
             * @constant
             */
            status_code: 404;
        };
        /**
         * NotRerollableError
         * @description Only a daily mission that is on the way can be changed, a few times a day; `details.why` says which.
         */
        NotRerollableError: {
            /**
             * Code
             * @default NOT_REROLLABLE
             * @constant
             */
            code: "NOT_REROLLABLE";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * NothingToConfirmError
         * @description No looser limit is waiting, or its day has not passed.
         */
        NothingToConfirmError: {
            /**
             * Code
             * @default NOTHING_TO_CONFIRM
             * @constant
             */
            code: "NOTHING_TO_CONFIRM";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * NothingToUseError
         * @description The member has none of this item.
         */
        NothingToUseError: {
            /**
             * Code
             * @default ITEM_MISSING
             * @constant
             */
            code: "ITEM_MISSING";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * OddsProof
         * @description 확률표 한 판의 검사
         */
        OddsProof: {
            /**
             * Active From
             * Format: date-time
             */
            active_from: string;
            /** Chi Square */
            chi_square: number;
            /** Degrees */
            degrees: number;
            /** Draws */
            draws: number;
            /**
             * E Value
             * @description 언제 보아도 유효한 증거값. 1,000에 닿으면 게임이 멈춘다
             */
            e_value: number;
            /** Game */
            game: string;
            /** Is Current */
            is_current: boolean;
            /** Odds Hash */
            odds_hash: string;
            /** Odds Version */
            odds_version: number;
            /** Outcomes */
            outcomes: components["schemas"]["OutcomeProof"][];
            /** P Value */
            p_value: number;
            /** Rounds */
            rounds: number;
            /** Rtp */
            rtp: number;
            /** Rtp High */
            rtp_high: number | null;
            /**
             * Rtp Low
             * @description 공개한 환급률에서 기대되는 95 % 범위
             */
            rtp_low: number | null;
            /** Rtp Measured */
            rtp_measured: number | null;
            /**
             * Status
             * @description within 범위 안, watch 지켜봄, paused 멈춤
             */
            status: string;
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
        };
        /**
         * OddsProofs
         * @description 모든 게임의 모든 확률표
         */
        OddsProofs: {
            /**
             * Generated At
             * Format: date-time
             */
            generated_at: string;
            /** Items */
            items: components["schemas"]["OddsProof"][];
            /** Stop At */
            stop_at: number;
        };
        /**
         * OddsRefusedError
         * @description The document is no odds of this game; `details.why` says what is wrong.
         */
        OddsRefusedError: {
            /**
             * Code
             * @default ODDS_REFUSED
             * @constant
             */
            code: "ODDS_REFUSED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 422
             * @constant
             */
            status_code: 422;
        };
        /**
         * OddsRequest
         * @description 새 확률표. 한 번 공개하면 고칠 수 없다.
         */
        OddsRequest: {
            /**
             * Active From
             * @description 적용되는 때, 비우면 바로
             */
            active_from?: string | null;
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /**
             * Reason
             * @description 감사 기록에 남는 이유
             */
            reason: string;
        };
        /**
         * OddsResponse
         * @description 확률표와 그 정확한 수치. `odds_hash`는 `document`의 정규형 JSON의 SHA-256
         */
        OddsResponse: {
            /** Algo Version */
            algo_version: number;
            /**
             * Document
             * @description 키를 정렬하고 공백을 뺀 UTF-8 JSON이 정규형
             */
            document: {
                [key: string]: unknown;
            };
            /** Game */
            game: string;
            /** Odds Hash */
            odds_hash: string;
            /** Odds Version */
            odds_version: number;
            par: components["schemas"]["ParSheet"];
            /** Versions */
            versions: components["schemas"]["OddsVersionInfo"][];
        };
        /**
         * OddsVersionInfo
         * @description 확률표의 한 판
         */
        OddsVersionInfo: {
            /**
             * Active From
             * Format: date-time
             */
            active_from: string;
            /** Odds Hash */
            odds_hash: string;
            /** Odds Version */
            odds_version: number;
        };
        /**
         * OriginRefusedError
         * @description A write came from a page of another origin.
         */
        OriginRefusedError: {
            /**
             * Code
             * @default ORIGIN_REFUSED
             * @constant
             */
            code: "ORIGIN_REFUSED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * OutcomeFigures
         * @description 결과 하나와 그 확률. 모두 더하면 1
         */
        OutcomeFigures: {
            /** Key */
            key: string;
            probability: components["schemas"]["ExactFigure"];
        };
        /**
         * OutcomeProof
         * @description 결과 하나: 공개한 확률과 실제 횟수
         */
        OutcomeProof: {
            /** Expected */
            expected: number;
            /** High */
            high: number;
            /** Key */
            key: string;
            /**
             * Low
             * @description 실제 비율의 95 % 구간 (Wilson)
             */
            low: number;
            /** Observed */
            observed: number;
            /** Probability */
            probability: number;
        };
        /**
         * OverlayAddress
         * @description 방송 주소 하나
         */
        OverlayAddress: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Goal */
            goal: number | null;
            /** Id */
            id: string;
            /** Label */
            label: string;
        };
        /**
         * OverlayAddresses
         * @description 내 방송 주소
         */
        OverlayAddresses: {
            /** Items */
            items: components["schemas"]["OverlayAddress"][];
            /**
             * Most
             * @description 만들 수 있는 개수
             */
            most: number;
        };
        /**
         * OverlayCrash
         * @description 크래시의 지금
         */
        OverlayCrash: {
            /**
             * Growth Per Second
             * @description 배수 = e^(growth × 초)
             */
            growth_per_second: number;
            own: components["schemas"]["OverlayStake"] | null;
            round: components["schemas"]["CrashRoundInfo"];
        };
        /**
         * OverlayFeed
         * @description 방송 화면에 그리는 모든 것
         */
        OverlayFeed: {
            /**
             * Club Wins
             * @description 클럽의 큰 당첨, 최근 것부터
             */
            club_wins: components["schemas"]["BigWinView"][];
            /** @description 크래시가 쉬는 중이면 null */
            crash: components["schemas"]["OverlayCrash"] | null;
            goal: components["schemas"]["OverlayGoal"] | null;
            /** Nickname */
            nickname: string;
            /**
             * Wins
             * @description 최근에 딴 라운드, 최근 것부터
             */
            wins: components["schemas"]["OverlayWin"][];
        };
        /**
         * OverlayGoal
         * @description 골드 목표와 지금 골드
         */
        OverlayGoal: {
            /** Gold */
            gold: number;
            /** Target */
            target: number;
        };
        /**
         * OverlayRequest
         * @description 새 방송 주소
         */
        OverlayRequest: {
            /**
             * Goal
             * @description 시청자에게 보일 골드 목표. 없으면 가진 골드도 보이지 않는다
             */
            goal?: number | null;
            /**
             * Label
             * @description 어디에 쓰는 주소인지
             */
            label: string;
        };
        /**
         * OverlayStake
         * @description 지금 곡선에 걸린 회원의 베팅
         */
        OverlayStake: {
            /** Auto Cashout */
            auto_cashout: string | null;
            /** Bet Amount */
            bet_amount: number;
            /** Cashout Multiplier */
            cashout_multiplier: string | null;
        };
        /**
         * OverlayWin
         * @description 방송하는 회원이 딴 라운드
         */
        OverlayWin: {
            /** Bet Amount */
            bet_amount: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Game */
            game: string;
            /** Payout Amount */
            payout_amount: number;
            /** Round Id */
            round_id: string;
        };
        /**
         * OwnedItem
         * @description 가진 아이템. 없는 것도 0개로 보인다
         */
        OwnedItem: {
            /** Count */
            count: number;
            /** Effect */
            effect: string;
            /** Effect En */
            effect_en: string;
            /** Item */
            item: string;
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
            /**
             * Usable
             * @description 회원이 직접 켜는 아이템인지
             */
            usable: boolean;
        };
        /** Page[Action] */
        Page_Action_: {
            /** Items */
            items: components["schemas"]["Action"][];
            /**
             * Next Cursor
             * @description 다음 쪽을 부를 값, 마지막이면 null
             */
            next_cursor: string | null;
        };
        /** Page[CrashPast] */
        Page_CrashPast_: {
            /** Items */
            items: components["schemas"]["CrashPast"][];
            /**
             * Next Cursor
             * @description 다음 쪽을 부를 값, 마지막이면 null
             */
            next_cursor: string | null;
        };
        /** Page[GrantedReward] */
        Page_GrantedReward_: {
            /** Items */
            items: components["schemas"]["GrantedReward"][];
            /**
             * Next Cursor
             * @description 다음 쪽을 부를 값, 마지막이면 null
             */
            next_cursor: string | null;
        };
        /** Page[LedgerEntry] */
        Page_LedgerEntry_: {
            /** Items */
            items: components["schemas"]["LedgerEntry"][];
            /**
             * Next Cursor
             * @description 다음 쪽을 부를 값, 마지막이면 null
             */
            next_cursor: string | null;
        };
        /** Page[RevealedPair] */
        Page_RevealedPair_: {
            /** Items */
            items: components["schemas"]["RevealedPair"][];
            /**
             * Next Cursor
             * @description 다음 쪽을 부를 값, 마지막이면 null
             */
            next_cursor: string | null;
        };
        /**
         * ParSheet
         * @description 전수 계산한 PAR 수치
         */
        ParSheet: {
            /** By Symbol */
            by_symbol: components["schemas"]["SymbolFigures"][];
            /**
             * Cycle
             * @description 전체 경우의 수
             */
            cycle: number;
            hit_frequency: components["schemas"]["ExactFigure"];
            /** @description 지급이 0보다 크고 베팅보다 작을 확률 */
            ldw_frequency: components["schemas"]["ExactFigure"];
            /**
             * Max Win Multiple
             * @description 베팅 대비 최대 지급 배수
             */
            max_win_multiple: number;
            /** Outcomes */
            outcomes: components["schemas"]["OutcomeFigures"][];
            rtp: components["schemas"]["ExactFigure"];
            rtp_per_cycle: components["schemas"]["ExactFigure"];
            /**
             * Sigma
             * @description 베팅 1단위당 지급의 표준편차
             */
            sigma: number;
            /** @description 지급이 베팅 이상일 확률 */
            true_win_frequency: components["schemas"]["ExactFigure"];
            /** Volatility */
            volatility: string;
        };
        /**
         * PasswordChangeRequest
         * @description 비밀번호 변경
         */
        PasswordChangeRequest: {
            /**
             * Current Password
             * @description 비밀번호
             */
            current_password: string;
            /**
             * New Password
             * @description 비밀번호, 8–128자
             */
            new_password: string;
        };
        /**
         * PendingView
         * @description 기다리는 변경
         */
        PendingView: {
            /** Amount */
            amount: number | null;
            /** Can Confirm */
            can_confirm: boolean;
            /**
             * Ready At
             * @description 이때부터 확인할 수 있다
             */
            ready_at: string | null;
        };
        /**
         * Place
         * @description 순위 하나
         */
        Place: {
            /** Is Me */
            is_me: boolean;
            /**
             * Name
             * @description 공개를 원하지 않으면 null
             */
            name: string | null;
            /** Rank */
            rank: number;
            /**
             * Score
             * @description multiplier는 만분율 (받은 골드 ÷ 베팅), xp는 경험치, best_win은 골드
             */
            score: number;
        };
        /**
         * Pong
         * @description 살아 있음. `{"type": "ping"}`의 답이고, SSE에서는 3초마다 온다.
         */
        Pong: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pong";
        };
        /**
         * Privacy
         * @description 공개 범위
         */
        Privacy: {
            /**
             * Show In Feed
             * @description 내 당첨이 모두의 소식에 보이는지
             */
            show_in_feed: boolean;
        };
        /**
         * PrizeRouletteBet
         * @description A spin: the free one of the day, or one for the price.
         */
        PrizeRouletteBet: {
            free: boolean;
        };
        /**
         * PrizeRouletteBreakdown
         * @description 행운판
         */
        PrizeRouletteBreakdown: {
            /** Losses */
            losses: number;
            /** Spins */
            spins: number;
            /** Wins */
            wins: number;
        };
        /**
         * PrizeRouletteResult
         * @description The segment, counted from 0 in the published order.
         */
        PrizeRouletteResult: {
            free: boolean;
            label: string;
            reward: components["schemas"]["Reward"];
            segment_index: number;
        };
        /** PrizeRouletteRound */
        PrizeRouletteRound: {
            balance: components["schemas"]["Balance"];
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            payout_amount: number;
            result: components["schemas"]["PrizeRouletteResult"];
            round_id: string;
            status: string;
        };
        /** PrizeRouletteRoundDetail */
        PrizeRouletteRoundDetail: {
            balance: components["schemas"]["Balance"];
            balance_before: number;
            bet: Record<string, never>;
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            odds: Record<string, never>;
            odds_version: number;
            payout_amount: number;
            pre_state: Record<string, never> | null;
            result: components["schemas"]["PrizeRouletteResult"];
            round_id: string;
            server_seed: string | null;
            status: string;
        };
        /**
         * PrizeRouletteShown
         * @description Whether the free spin of the day is left, when the next comes, and the capsule tickets won so far.
         */
        PrizeRouletteShown: {
            free_available: boolean;
            paid_price: number;
            resets_at: string;
            tickets: number;
        };
        /**
         * ProfileUpdate
         * @description 바꿀 것만 보낸다. 여기 없는 항목(골드, 역할, 경험치…)은 무시한다
         */
        ProfileUpdate: {
            /**
             * Avatar Url
             * @description 이 서버에 있는 그림의 경로, null이면 지운다
             */
            avatar_url?: string | null;
            /** Locale */
            locale?: ("ko" | "en") | null;
            /** Motion Reduced */
            motion_reduced?: boolean | null;
            /** Nickname */
            nickname?: string | null;
            privacy?: components["schemas"]["Privacy"] | null;
            /** Sound Enabled */
            sound_enabled?: boolean | null;
        };
        /**
         * ProgressItem
         * @description 움직인 목표 하나
         */
        ProgressItem: {
            /** Count */
            count: number;
            /** Done */
            done: boolean;
            /** Key */
            key: string;
            /** Target */
            target: number;
        };
        /**
         * PublicStatus
         * @description 손님에게 보이는 상태
         */
        PublicStatus: {
            /**
             * Maintenance
             * @default false
             */
            maintenance: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "ok" | "degraded" | "down";
        };
        /**
         * Pull
         * @description One item. `forced` when pity decided its rarity.
         */
        Pull: {
            forced: boolean;
            is_new: boolean;
            item_id: string;
            rarity: string;
            title: string;
        };
        /**
         * RateLimitedError
         * @description Too many requests; `retry_after_seconds` says when to come back.
         */
        RateLimitedError: {
            /**
             * Code
             * @default RATE_LIMITED
             * @constant
             */
            code: "RATE_LIMITED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 429
             * @constant
             */
            status_code: 429;
        };
        /**
         * RealityCheckRequest
         * @description 플레이 시간 알림
         */
        RealityCheckRequest: {
            /**
             * Minutes
             * @description 몇 분마다, null은 알리지 않음
             */
            minutes: number | null;
        };
        /**
         * RealtimeMessage
         * @description 회원의 실시간 메시지. WebSocket과 SSE가 같은 것을 보낸다.
         */
        RealtimeMessage: components["schemas"]["Hello"] | components["schemas"]["RoundSettledMessage"] | components["schemas"]["BalanceChanged"] | components["schemas"]["StatsChanged"] | components["schemas"]["LevelUp"] | components["schemas"]["RewardGrantedMessage"] | components["schemas"]["MissionCompletedMessage"] | components["schemas"]["MissionProgress"] | components["schemas"]["AchievementUnlockedMessage"] | components["schemas"]["CrashPhase"] | components["schemas"]["CrashTick"] | components["schemas"]["SessionRevokedMessage"] | components["schemas"]["Resync"] | components["schemas"]["Broadcast"] | components["schemas"]["Pong"];
        /**
         * ReasonRequest
         * @description 이유가 필요한 명령
         */
        ReasonRequest: {
            /**
             * Reason
             * @description 감사 기록에 남는 이유
             */
            reason: string;
        };
        /**
         * RecoveryCodes
         * @description 복구 코드 10개, 이번 한 번만 보여 준다
         */
        RecoveryCodes: {
            /** Recovery Codes */
            recovery_codes: string[];
        };
        /**
         * RefreshInvalidError
         * @description No refresh token, or one that counts no more.
         */
        RefreshInvalidError: {
            /**
             * Code
             * @default REFRESH_INVALID
             * @constant
             */
            code: "REFRESH_INVALID";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * RefreshRequest
         * @description 갱신. 브라우저는 쿠키로, `X-Client: api`는 본문으로 보낸다
         */
        RefreshRequest: {
            /** Refresh Token */
            refresh_token?: string | null;
        };
        /**
         * ReplayDelta
         * @description 라운드가 내 통계에 더한 것
         */
        ReplayDelta: {
            /**
             * Best Payout
             * @description 한 판 최고 지급 후보 (골드)
             */
            best_payout: number;
            /** Losses */
            losses: number;
            /** Rounds */
            rounds: number;
            /** Ties */
            ties: number;
            /**
             * Total Bet
             * @description 베팅한 골드
             */
            total_bet: number;
            /**
             * Total Payout
             * @description 받은 골드
             */
            total_payout: number;
            /** Wins */
            wins: number;
        };
        /**
         * RerollReply
         * @description 바꾼 미션
         */
        RerollReply: {
            balance: components["schemas"]["Balance"];
            /** Gold Paid */
            gold_paid: number;
            mission: components["schemas"]["MissionView"];
            /** Progress Version */
            progress_version: number;
        };
        /**
         * Resync
         * @description 놓친 것이 너무 많거나 오래됨. 모두 다시 읽어야 한다.
         */
        Resync: {
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "resync";
        };
        /**
         * RevealedPair
         * @description 공개된 시드 쌍
         */
        RevealedPair: {
            /** Client Seed */
            client_seed: string;
            /** First Nonce */
            first_nonce: number;
            /**
             * Last Nonce
             * @description 한 판도 없었으면 null
             */
            last_nonce: number | null;
            /**
             * Retired At
             * Format: date-time
             */
            retired_at: string;
            /** Server Seed */
            server_seed: string;
            /** Server Seed Hash */
            server_seed_hash: string;
        };
        /**
         * Reward
         * @description Gold, or tickets for a single pull.
         */
        Reward: {
            amount: number;
            /** @enum {unknown} */
            kind: "gacha_ticket" | "gold";
        };
        /**
         * RewardData
         * @description 보상의 내용
         */
        RewardData: {
            /**
             * Gold
             * @default 0
             */
            gold: number;
            /** Items */
            items?: {
                [key: string]: number;
            };
            /**
             * Xp
             * @default 0
             */
            xp: number;
        };
        /**
         * RewardExpiredError
         * @description It waited until `details.expires_at`, and nobody came.
         */
        RewardExpiredError: {
            /**
             * Code
             * @default REWARD_EXPIRED
             * @constant
             */
            code: "REWARD_EXPIRED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * RewardGrantedData
         * @description 지급된 보상
         */
        RewardGrantedData: {
            /**
             * Name
             * @description 한 번만 지급되는 이름
             */
            name: string;
            /** Progress Version */
            progress_version: number;
            /** Ref */
            ref: string;
            reward: components["schemas"]["RewardData"];
            /**
             * Source
             * @description streak, mission, level, …
             */
            source: string;
            /**
             * Xp
             * @description 부스터까지 곱한 경험치
             */
            xp: number;
        };
        /**
         * RewardGrantedMessage
         * @description 보상이 지급됨
         */
        RewardGrantedMessage: {
            /** @description 골드가 든 보상에만 있다 */
            balance?: components["schemas"]["GoldAndVersion"] | null;
            data: components["schemas"]["RewardGrantedData"];
            /** Id */
            id: number;
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reward_granted";
        };
        /**
         * RewardView
         * @description 보상의 내용
         */
        RewardView: {
            /**
             * Gold
             * @description 골드
             */
            gold: number;
            /**
             * Items
             * @description 아이템 이름 → 개수
             */
            items: {
                [key: string]: number;
            };
            /**
             * Xp
             * @description 경험치, 부스터를 곱하기 전
             */
            xp: number;
        };
        /**
         * Role
         * @description What somebody is in the club.
         * @enum {string}
         */
        Role: "player" | "support" | "operator" | "admin" | "auditor";
        /**
         * RotateRequest
         * @description 시드 쌍 교체
         */
        RotateRequest: {
            /**
             * Client Seed
             * @description 새 내 시드, 없으면 지금 값을 유지
             */
            client_seed?: string | null;
        };
        /**
         * RotateResponse
         * @description 공개된 쌍과 새로 쓰는 쌍
         */
        RotateResponse: {
            /** Client Seed */
            client_seed: string;
            current: components["schemas"]["FairnessState"];
            /** First Nonce */
            first_nonce: number;
            /**
             * Last Nonce
             * @description 한 판도 없었으면 null
             */
            last_nonce: number | null;
            /**
             * Retired At
             * Format: date-time
             */
            retired_at: string;
            /** Server Seed */
            server_seed: string;
            /** Server Seed Hash */
            server_seed_hash: string;
        };
        /**
         * RouletteBet
         * @description All bets of one spin.
         */
        RouletteBet: {
            bets: components["schemas"]["RouletteWager"][];
        };
        /**
         * RouletteBreakdown
         * @description 룰렛
         */
        RouletteBreakdown: {
            /** Losses */
            losses: number;
            /** Spins */
            spins: number;
            /** Wins */
            wins: number;
        };
        /**
         * RouletteResult
         * @description The pocket, and every bet in the order it was placed.
         */
        RouletteResult: {
            bets: components["schemas"]["RouletteWin"][];
            /** @enum {unknown} */
            color: "black" | "green" | "red";
            pocket: number;
        };
        /** RouletteRound */
        RouletteRound: {
            balance: components["schemas"]["Balance"];
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            payout_amount: number;
            result: components["schemas"]["RouletteResult"];
            round_id: string;
            status: string;
        };
        /** RouletteRoundDetail */
        RouletteRoundDetail: {
            balance: components["schemas"]["Balance"];
            balance_before: number;
            bet: Record<string, never>;
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            odds: Record<string, never>;
            odds_version: number;
            payout_amount: number;
            pre_state: Record<string, never> | null;
            result: components["schemas"]["RouletteResult"];
            round_id: string;
            server_seed: string | null;
            status: string;
        };
        /**
         * RouletteWager
         * @description One bet on the table, in gold.
         *
         *         `selection`: the pockets of an inside bet in ascending order, the number 1–3 of a dozen or column,
         *         nothing for an even-money bet. A single number may stand without its list.
         */
        RouletteWager: {
            amount: number;
            /** @enum {unknown} */
            kind: "black" | "column" | "corner" | "dozen" | "even" | "high" | "low" | "odd" | "red" | "six_line" | "split" | "straight" | "street";
            /** @default null */
            selection: number[] | number | null;
        };
        /**
         * RouletteWin
         * @description A bet, and what it paid, stake included.
         */
        RouletteWin: {
            amount: number;
            kind: string;
            payout: number;
            selection: number[];
        };
        /**
         * RoundFairness
         * @description What the result was committed to before the bet.
         */
        RoundFairness: {
            algo_version: number;
            client_seed: string;
            nonce: number;
            odds_hash: string;
            server_seed_hash: string;
        };
        /**
         * RoundOpenError
         * @description The seeds stay while a stake is open.
         */
        RoundOpenError: {
            /**
             * Code
             * @default ROUND_OPEN
             * @constant
             */
            code: "ROUND_OPEN";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * RoundReplay
         * @description 기록만으로 다시 계산한 라운드
         */
        RoundReplay: {
            /**
             * Balance After
             * @description 라운드 뒤 골드
             */
            balance_after: number;
            /**
             * Balance Before
             * @description 라운드 전 골드
             */
            balance_before: number;
            /** Game */
            game: string;
            /**
             * Is Identical
             * @description 다시 계산한 것이 기록과 모두 같은지
             */
            is_identical: boolean;
            /**
             * Payout Amount
             * @description 기록된 지급 (골드)
             */
            payout_amount: number;
            /**
             * Recomputed Drawn
             * @description 시드에서 다시 뽑은 수. 크래시가 터지기 전에는 없다
             */
            recomputed_drawn: number[];
            /**
             * Recomputed Payout
             * @description 다시 계산한 지급 (골드)
             */
            recomputed_payout: number;
            /**
             * Recomputed Result
             * @description 다시 계산한 결과
             */
            recomputed_result: {
                [key: string]: unknown;
            };
            /**
             * Result
             * @description 기록된 결과
             */
            result: {
                [key: string]: unknown;
            };
            /** Round Id */
            round_id: string;
            statistics_delta: components["schemas"]["ReplayDelta"];
        };
        /**
         * RoundSettledMessage
         * @description 라운드가 정산됨. `data`는 POST 응답과 같다.
         */
        RoundSettledMessage: {
            balance: components["schemas"]["GoldAndVersion"];
            /** Data */
            data: components["schemas"]["CrashRound"] | components["schemas"]["GachaRound"] | components["schemas"]["PrizeRouletteRound"] | components["schemas"]["RouletteRound"] | components["schemas"]["RpsRound"] | components["schemas"]["SlotRound"] | components["schemas"]["EnhancedRound"];
            /** Id */
            id: number;
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Subtype
             * @description slot_spin 등 게임별 이름
             */
            subtype: string;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "round_settled";
        };
        /**
         * RpsBet
         * @description One duel; a multiple of ten, in gold.
         */
        RpsBet: {
            bet_amount: number;
            /** @enum {unknown} */
            choice: "paper" | "rock" | "scissors";
        };
        /**
         * RpsBreakdown
         * @description 가위바위보
         */
        RpsBreakdown: {
            /** Losses */
            losses: number;
            /** Plays */
            plays: number;
            /** Ties */
            ties: number;
            /** Wins */
            wins: number;
        };
        /**
         * RpsResult
         * @description Both hands, and how the player's did.
         */
        RpsResult: {
            /** @enum {unknown} */
            outcome: "lose" | "tie" | "win";
            player_choice: string;
            server_choice: string;
        };
        /** RpsRound */
        RpsRound: {
            balance: components["schemas"]["Balance"];
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            payout_amount: number;
            result: components["schemas"]["RpsResult"];
            round_id: string;
            status: string;
        };
        /** RpsRoundDetail */
        RpsRoundDetail: {
            balance: components["schemas"]["Balance"];
            balance_before: number;
            bet: Record<string, never>;
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            odds: Record<string, never>;
            odds_version: number;
            payout_amount: number;
            pre_state: Record<string, never> | null;
            result: components["schemas"]["RpsResult"];
            round_id: string;
            server_seed: string | null;
            status: string;
        };
        /**
         * RunningBoost
         * @description 켜진 경험치 부스터
         */
        RunningBoost: {
            /** Factor */
            factor: number;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * SelfExcludedError
         * @description The member is taking a break; `details` has `kind` and `until`, null for good.
         */
        SelfExcludedError: {
            /**
             * Code
             * @default SELF_EXCLUDED
             * @constant
             */
            code: "SELF_EXCLUDED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * ServiceUnavailableError
         * @description An engine the request needs does not answer.
         */
        ServiceUnavailableError: {
            /**
             * Code
             * @default SERVICE_UNAVAILABLE
             * @constant
             */
            code: "SERVICE_UNAVAILABLE";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 503
             * @constant
             */
            status_code: 503;
        };
        /**
         * SessionInfo
         * @description 로그인한 기기 하나
         */
        SessionInfo: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Current
             * @description 지금 이 요청의 세션인지
             */
            current: boolean;
            device_info: components["schemas"]["DeviceInfoView"];
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
            /** Session Id */
            session_id: string;
        };
        /**
         * SessionList
         * @description 내 세션, 최근 것부터
         */
        SessionList: {
            /** Items */
            items: components["schemas"]["SessionInfo"][];
        };
        /**
         * SessionRevokedData
         * @description 끝난 세션
         */
        SessionRevokedData: {
            /** Session Id */
            session_id: string;
        };
        /**
         * SessionRevokedError
         * @description The session behind the token was ended.
         */
        SessionRevokedError: {
            /**
             * Code
             * @default SESSION_REVOKED
             * @constant
             */
            code: "SESSION_REVOKED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * SessionRevokedMessage
         * @description 이 세션이 끝남. 곧이어 4401로 닫힌다.
         */
        SessionRevokedMessage: {
            data: components["schemas"]["SessionRevokedData"];
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_revoked";
        };
        /**
         * SignUpRequest
         * @description 가입 신청
         */
        SignUpRequest: {
            /**
             * Birth Date
             * Format: date
             * @description 생년월일 YYYY-MM-DD, 만 19세 이상
             */
            birth_date: string;
            /**
             * Invite Code
             * @description 초대 코드
             */
            invite_code: string;
            /**
             * Nickname
             * @description 별명, 2–16자 (한글 가능)
             */
            nickname: string;
            /**
             * Password
             * @description 비밀번호, 8–128자
             */
            password: string;
            /**
             * Site Id
             * @description 로그인 아이디, 4–32자
             */
            site_id: string;
            /**
             * Terms Accepted
             * @description 약관 동의, true여야 한다
             */
            terms_accepted: boolean;
        };
        /**
         * SignedOut
         * @description 강제 로그아웃의 결과
         */
        SignedOut: {
            /**
             * Sessions
             * @description 끝난 세션 수
             */
            sessions: number;
        };
        /**
         * SinkHealth
         * @description 장부를 따라가는 일 하나의 상태
         */
        SinkHealth: {
            /**
             * Lag Seconds
             * @description 장부 끝에서 얼마나 뒤처졌는지
             */
            lag_seconds: number;
            /**
             * Trouble
             * @description 멈췄다면 그 까닭
             */
            trouble: string | null;
        };
        /**
         * SiteIdTakenError
         * @description Somebody has this site_id.
         */
        SiteIdTakenError: {
            /**
             * Code
             * @default SITE_ID_TAKEN
             * @constant
             */
            code: "SITE_ID_TAKEN";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * SlotBet
         * @description One spin over all lines; a multiple of the number of lines, in gold.
         */
        SlotBet: {
            bet_amount: number;
        };
        /**
         * SlotBreakdown
         * @description 트리플 클럽
         */
        SlotBreakdown: {
            /** Losses */
            losses: number;
            /** Spins */
            spins: number;
            /** Wins */
            wins: number;
        };
        /**
         * SlotResult
         * @description Stops by reel; the grid by rows from the top, each from the left.
         */
        SlotResult: {
            grid: string[][];
            jackpot: boolean;
            stops: number[];
            wins: components["schemas"]["LineWin"][];
        };
        /** SlotRound */
        SlotRound: {
            balance: components["schemas"]["Balance"];
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            payout_amount: number;
            result: components["schemas"]["SlotResult"];
            round_id: string;
            status: string;
        };
        /** SlotRoundDetail */
        SlotRoundDetail: {
            balance: components["schemas"]["Balance"];
            balance_before: number;
            bet: Record<string, never>;
            bet_amount: number;
            created_at: string;
            fairness: components["schemas"]["RoundFairness"];
            game: string;
            net_amount: number;
            odds: Record<string, never>;
            odds_version: number;
            payout_amount: number;
            pre_state: Record<string, never> | null;
            result: components["schemas"]["SlotResult"];
            round_id: string;
            server_seed: string | null;
            status: string;
        };
        /**
         * Stats
         * @description 모든 게임의 합. 라운드와 같은 거래에서 기록된다.
         */
        Stats: {
            /**
             * Best Win Amount
             * @description 한 판 최고 지급 (골드)
             */
            best_win_amount: number;
            game_breakdown: components["schemas"]["GameBreakdown"];
            /**
             * Total Bets
             * @description 베팅한 라운드 수
             */
            total_bets: number;
            /** Total Games Played */
            total_games_played: number;
            /** Total Losses */
            total_losses: number;
            /**
             * Total Payout
             * @description 받은 골드
             */
            total_payout: number;
            /**
             * Total Wagered
             * @description 베팅한 골드
             */
            total_wagered: number;
            /** Total Wins */
            total_wins: number;
            /** User Id */
            user_id: number;
        };
        /**
         * StatsChanged
         * @description 내 통계. 여러 라운드가 함께 오면 마지막 것에 한 번만 붙는다.
         */
        StatsChanged: {
            data: components["schemas"]["Stats"];
            /** Id */
            id: number;
            /**
             * Progress Version
             * @description 진행도 순번
             * @default 0
             */
            progress_version: number;
            /**
             * Ts
             * Format: date-time
             */
            ts: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stats_changed";
        };
        /**
         * StatsResponse
         * @description 내 통계
         */
        StatsResponse: {
            stats: components["schemas"]["Stats"];
            /**
             * Success
             * @default true
             */
            success: boolean;
        };
        /**
         * StreakClaim
         * @description 출석 보상을 받은 결과
         */
        StreakClaim: {
            balance: components["schemas"]["Balance"];
            /** Progress Version */
            progress_version: number;
            reward: components["schemas"]["RewardView"];
            /**
             * Streak
             * @description 오늘까지의 연속 일수
             */
            streak: number;
            /**
             * Xp Gained
             * @description 부스터까지 곱한 실제 경험치
             */
            xp_gained: number;
        };
        /**
         * StreakView
         * @description 연속 출석
         */
        StreakView: {
            /**
             * Calendar
             * @description 다음 출석이 속한 7일
             */
            calendar: components["schemas"]["CalendarDay"][];
            /**
             * Claimable
             * @description 오늘 아직 받지 않았는지
             */
            claimable: boolean;
            /**
             * Freezes
             * @description 가진 출석 보호권
             */
            freezes: number;
            /**
             * Freezes Needed
             * @description 다음 출석 때 놓친 날을 메우는 데 쓰일 보호권
             */
            freezes_needed: number;
            /** @description 다음 출석의 보상 */
            next_reward: components["schemas"]["DailyReward"];
            /**
             * Resets At
             * Format: date-time
             * @description 다음 날이 시작되는 때 (KST 자정)
             */
            resets_at: string;
            /**
             * Streak
             * @description 지금까지의 연속 일수. 하루를 놓치면 0
             */
            streak: number;
        };
        /**
         * SymbolFigures
         * @description 심볼 하나의 정확한 확률
         */
        SymbolFigures: {
            /**
             * Hits
             * @description 전체 경우 × 라인에서 나온 횟수
             */
            hits: number;
            /**
             * Payout Per Line Bet
             * @description 이 결과의 지급: 라인 베팅 또는 베팅의 배수
             */
            payout_per_line_bet: number;
            /** @description 라인 하나에서 나올 확률 */
            probability: components["schemas"]["ExactFigure"];
            /** @description 환급률 중 이 심볼의 몫 */
            rtp_share: components["schemas"]["ExactFigure"];
            /** Symbol */
            symbol: string;
        };
        /**
         * TestEmit
         * @description 시험 메시지
         */
        TestEmit: {
            /** Data */
            data?: {
                [key: string]: unknown;
            };
        };
        /**
         * Ticket
         * @description 한 번, 30초 안에 쓰는 연결 표
         */
        Ticket: {
            /** Ticket */
            ticket: string;
        };
        /**
         * TicketRefusedError
         * @description The ticket is unknown, used, older than 30 s, or its session has ended.
         */
        TicketRefusedError: {
            /**
             * Code
             * @default TICKET_REFUSED
             * @constant
             */
            code: "TICKET_REFUSED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * TierView
         * @description 업적의 한 단계
         */
        TierView: {
            reward: components["schemas"]["RewardView"];
            /**
             * Share
             * @description 이 단계를 가진 회원의 비율, 0–1
             */
            share: number;
            /**
             * State
             * @enum {string}
             */
            state: "LOCKED" | "UNLOCKED" | "CLAIMED";
            /** Target */
            target: number;
            /** Tier */
            tier: number;
            /** Unlocked At */
            unlocked_at: string | null;
        };
        /**
         * TokenExpiredError
         * @description The access token has expired; refresh it.
         */
        TokenExpiredError: {
            /**
             * Code
             * @default TOKEN_EXPIRED
             * @constant
             */
            code: "TOKEN_EXPIRED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * TokenResponse
         * @description 로그인 상태. `refresh_token`은 `X-Client: api`에만 있다
         */
        TokenResponse: {
            /** Access Token */
            access_token: string;
            balance: components["schemas"]["Balance"];
            /**
             * Expires In
             * @description access_token의 수명(초)
             */
            expires_in: number;
            /** Refresh Token */
            refresh_token?: string | null;
            /** Session Id */
            session_id: string;
            /**
             * Token Type
             * @default bearer
             * @constant
             */
            token_type: "bearer";
            user_info: components["schemas"]["UserInfo"];
        };
        /**
         * TooManyAttemptsError
         * @description Too many failed tries; `details.retry_after_seconds` says when the door opens again.
         */
        TooManyAttemptsError: {
            /**
             * Code
             * @default TOO_MANY_ATTEMPTS
             * @constant
             */
            code: "TOO_MANY_ATTEMPTS";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 429
             * @constant
             */
            status_code: 429;
        };
        /**
         * TooManyOverlaysError
         * @description The member has as many overlay addresses as are allowed; `details` has `most`.
         */
        TooManyOverlaysError: {
            /**
             * Code
             * @default TOO_MANY_OVERLAYS
             * @constant
             */
            code: "TOO_MANY_OVERLAYS";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * TotalsView
         * @description 모든 게임의 합
         */
        TotalsView: {
            /**
             * Best Win Amount
             * @description 가장 큰 지급, 골드
             */
            best_win_amount: number;
            /** Games Played */
            games_played: number;
            /** Lost */
            lost: number;
            /** Won */
            won: number;
        };
        /**
         * TotpAlreadyEnabledError
         * @description Two-factor is on; disable it first.
         */
        TotpAlreadyEnabledError: {
            /**
             * Code
             * @default TOTP_ALREADY_ENABLED
             * @constant
             */
            code: "TOTP_ALREADY_ENABLED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * TotpDisableRequest
         * @description 2단계 인증 끄기
         */
        TotpDisableRequest: {
            /**
             * Password
             * @description 비밀번호
             */
            password: string;
            /**
             * Totp Code
             * @description 인증 앱의 6자리 코드, 또는 복구 코드
             */
            totp_code: string;
        };
        /**
         * TotpEnableRequest
         * @description 2단계 인증 켜기
         */
        TotpEnableRequest: {
            /**
             * Totp Code
             * @description 인증 앱의 6자리 코드, 또는 복구 코드
             */
            totp_code: string;
        };
        /**
         * TotpInvalidError
         * @description The second factor is wrong, or was used before.
         */
        TotpInvalidError: {
            /**
             * Code
             * @default TOTP_INVALID
             * @constant
             */
            code: "TOTP_INVALID";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * TotpNotSetUpError
         * @description There is no secret to enable, or nothing to disable.
         */
        TotpNotSetUpError: {
            /**
             * Code
             * @default TOTP_NOT_SET_UP
             * @constant
             */
            code: "TOTP_NOT_SET_UP";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 409
             * @constant
             */
            status_code: 409;
        };
        /**
         * TotpRequiredError
         * @description The password is right; the second factor is missing.
         */
        TotpRequiredError: {
            /**
             * Code
             * @default TOTP_REQUIRED
             * @constant
             */
            code: "TOTP_REQUIRED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 401
             * @constant
             */
            status_code: 401;
        };
        /**
         * TotpSetup
         * @description 인증 앱에 등록할 비밀 값
         */
        TotpSetup: {
            /**
             * Otpauth Url
             * @description QR 코드로 보여 줄 주소
             */
            otpauth_url: string;
            /**
             * Secret
             * @description base32
             */
            secret: string;
        };
        /**
         * TotpSetupRequiredError
         * @description Staff of a strict profile work only with two-factor on.
         */
        TotpSetupRequiredError: {
            /**
             * Code
             * @default TOTP_SETUP_REQUIRED
             * @constant
             */
            code: "TOTP_SETUP_REQUIRED";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 403
             * @constant
             */
            status_code: 403;
        };
        /**
         * UserInfo
         * @description 회원
         */
        UserInfo: {
            /** Avatar Url */
            avatar_url: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Daily Streak
             * @description 연속 출석 일수
             */
            daily_streak: number;
            /** Experience Points */
            experience_points: number;
            /** Id */
            id: number;
            /** Level */
            level: number;
            /** Nickname */
            nickname: string;
            role: components["schemas"]["Role"];
            /** Site Id */
            site_id: string;
            /**
             * Totp Enabled
             * @description 2단계 인증이 켜져 있는지
             */
            totp_enabled: boolean;
            vip_tier: components["schemas"]["VipTier"];
        };
        /**
         * UserProfileResponse
         * @description 내 프로필
         */
        UserProfileResponse: {
            /** Avatar Url */
            avatar_url: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Daily Streak
             * @description 연속 출석 일수
             */
            daily_streak: number;
            /** Experience Points */
            experience_points: number;
            /** Id */
            id: number;
            /** Level */
            level: number;
            level_progress: components["schemas"]["LevelProgressView"];
            /**
             * Locale
             * @enum {string}
             */
            locale: "ko" | "en";
            /** Motion Reduced */
            motion_reduced: boolean;
            /** Nickname */
            nickname: string;
            privacy: components["schemas"]["Privacy"];
            role: components["schemas"]["Role"];
            /** Site Id */
            site_id: string;
            /** Sound Enabled */
            sound_enabled: boolean;
            /** Total Games Lost */
            total_games_lost: number;
            /** Total Games Played */
            total_games_played: number;
            /** Total Games Won */
            total_games_won: number;
            totals: components["schemas"]["TotalsView"];
            /**
             * Totp Enabled
             * @description 2단계 인증이 켜져 있는지
             */
            totp_enabled: boolean;
            vip_tier: components["schemas"]["VipTier"];
        };
        /**
         * ValidationFailedError
         * @description The body, query or header is malformed.
         */
        ValidationFailedError: {
            /**
             * Code
             * @default VALIDATION_ERROR
             * @constant
             */
            code: "VALIDATION_ERROR";
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /**
             * Message
             * @description 사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어
             */
            message: string;
            /** Path */
            path: string;
            /** Request Id */
            request_id: string;
            /**
             * Status Code
             * @default 422
             * @constant
             */
            status_code: 422;
        };
        /**
         * VipTier
         * @description A member's standing.
         * @enum {string}
         */
        VipTier: "STANDARD" | "PREMIUM" | "VIP";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_achievements_api_achievements_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementList"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    claim_achievement_api_achievements__code__claim_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReply"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `NOT_COMPLETED` 아직 끝나지 않았어요. · `ALREADY_CLAIMED` 이미 받은 보상이에요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotCompletedError"] | components["schemas"]["AlreadyClaimedError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_actions_api_actions_get: {
        parameters: {
            query?: {
                /** @description 한 번에 받을 항목 수 */
                limit?: number;
                /** @description 이전 응답의 next_cursor */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Action_"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_controls_api_admin_games_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GameControls"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    set_game_api_admin_games__game__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                game: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GameChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GameControl"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    publish_odds_api_admin_games__game__odds_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                game: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OddsRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OddsVersionInfo"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `ODDS_REFUSED` 이 게임의 확률표로 쓸 수 없어요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OddsRefusedError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    list_codes_api_admin_invite_codes_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteCodeList"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    create_code_api_admin_invite_codes_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCodeRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteCodeView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `INVITE_CODE_TAKEN` 이미 있는 초대 코드예요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteCodeTakenError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    end_code_api_admin_invite_codes__code__expire_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 초대 코드 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteCodeView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    report_api_admin_invite_report_get: {
        parameters: {
            query?: {
                /** @description 며칠 치를 볼지 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteReport"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    force_logout_api_admin_users__user_id__logout_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. · `TOTP_SETUP_REQUIRED` 운영진은 2단계 인증을 켜야 해요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"] | components["schemas"]["TotpSetupRequiredError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    disable_totp_api_auth_2fa_disable_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpDisableRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_CREDENTIALS` 아이디나 비밀번호가 맞지 않아요. · `TOTP_INVALID` 인증 코드가 맞지 않아요. · `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidCredentialsError"] | components["schemas"]["TotpInvalidError"] | components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `TOTP_NOT_SET_UP` 먼저 2단계 인증을 설정해 주세요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpNotSetUpError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    enable_totp_api_auth_2fa_enable_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpEnableRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `TOTP_INVALID` 인증 코드가 맞지 않아요. · `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpInvalidError"] | components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `TOTP_NOT_SET_UP` 먼저 2단계 인증을 설정해 주세요. · `TOTP_ALREADY_ENABLED` 2단계 인증이 이미 켜져 있어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpNotSetUpError"] | components["schemas"]["TotpAlreadyEnabledError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    set_up_totp_api_auth_2fa_setup_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSetup"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `TOTP_ALREADY_ENABLED` 2단계 인증이 이미 켜져 있어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpAlreadyEnabledError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    admin_login_api_auth_admin_login_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description `api`: refresh_token을 쿠키 대신 본문으로 주고받는다 */
                "X-Client"?: string | null;
                /** @description 기기를 구별하는 임의의 값 */
                "X-Client-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description `INVALID_CREDENTIALS` 아이디나 비밀번호가 맞지 않아요. · `TOTP_REQUIRED` 인증 앱의 6자리 코드를 입력해 주세요. · `TOTP_INVALID` 인증 코드가 맞지 않아요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidCredentialsError"] | components["schemas"]["TotpRequiredError"] | components["schemas"]["TotpInvalidError"];
                };
            };
            /** @description `ACCOUNT_BANNED` 이용이 정지된 계정이에요. · `FORBIDDEN` 권한이 없어요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBannedError"] | components["schemas"]["ForbiddenError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `TOO_MANY_ATTEMPTS` 시도가 너무 많았어요. 잠시 후 다시 시도해 주세요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooManyAttemptsError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    availability_api_auth_availability_get: {
        parameters: {
            query?: {
                /** @description 아이디 */
                site_id?: string | null;
                /** @description 별명 */
                nickname?: string | null;
            };
            header?: {
                /** @description 기기를 구별하는 임의의 값 */
                "X-Client-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    login_api_auth_login_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description `api`: refresh_token을 쿠키 대신 본문으로 주고받는다 */
                "X-Client"?: string | null;
                /** @description 기기를 구별하는 임의의 값 */
                "X-Client-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description `INVALID_CREDENTIALS` 아이디나 비밀번호가 맞지 않아요. · `TOTP_REQUIRED` 인증 앱의 6자리 코드를 입력해 주세요. · `TOTP_INVALID` 인증 코드가 맞지 않아요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidCredentialsError"] | components["schemas"]["TotpRequiredError"] | components["schemas"]["TotpInvalidError"];
                };
            };
            /** @description `ACCOUNT_BANNED` 이용이 정지된 계정이에요. · `ADMIN_LOGIN_REQUIRED` 운영진은 운영자 로그인을 이용해 주세요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBannedError"] | components["schemas"]["AdminLoginRequiredError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `TOO_MANY_ATTEMPTS` 시도가 너무 많았어요. 잠시 후 다시 시도해 주세요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooManyAttemptsError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    logout_api_auth_logout_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    logout_all_api_auth_logout_all_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    get_me_api_auth_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    change_password_api_auth_password_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `INVALID_CREDENTIALS` 아이디나 비밀번호가 맞지 않아요. · `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidCredentialsError"] | components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    refresh_tokens_api_auth_refresh_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description `api`: refresh_token을 쿠키 대신 본문으로 주고받는다 */
                "X-Client"?: string | null;
                /** @description 기기를 구별하는 임의의 값 */
                "X-Client-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description `REFRESH_INVALID` 로그인이 만료됐어요. 다시 로그인해 주세요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshInvalidError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_sessions_api_auth_sessions_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    delete_session_api_auth_sessions__session_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    signup_api_auth_signup_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description `api`: refresh_token을 쿠키 대신 본문으로 주고받는다 */
                "X-Client"?: string | null;
                /** @description 기기를 구별하는 임의의 값 */
                "X-Client-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description `INVITE_INVALID` 사용할 수 없는 초대 코드예요. · `AGE_RESTRICTED` 만 19세 이상만 가입할 수 있어요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteInvalidError"] | components["schemas"]["AgeRestrictedError"];
                };
            };
            /** @description `SITE_ID_TAKEN` 이미 사용 중인 아이디예요. · `NICKNAME_TAKEN` 이미 사용 중인 닉네임이에요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteIdTakenError"] | components["schemas"]["NicknameTakenError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    dev_logs_api_dev_logs_get: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogLines"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"];
                };
            };
            /** @description `FORBIDDEN` 권한이 없어요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
        };
    };
    doc_titles_api_doc_titles_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocTitles"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"];
                };
            };
        };
    };
    get_exclusions_api_exclusions_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    exclude_api_exclusions_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `EXCLUSION_STANDS` 쉬는 기간은 줄이거나 끝낼 수 없어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannotLiftError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_fairness_api_fairness_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairnessState"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    rotate_seeds_api_fairness_rotate_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotateResponse"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `ROUND_OPEN` 진행 중인 라운드가 끝나면 바꿀 수 있어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOpenError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_revealed_api_fairness_seeds_get: {
        parameters: {
            query?: {
                /** @description 한 번에 받을 항목 수 */
                limit?: number;
                /** @description 이전 응답의 next_cursor */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RevealedPair_"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_games_api_games_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GameList"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_current_api_games_crash_current_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrashCurrent"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_history_api_games_crash_history_get: {
        parameters: {
            query?: {
                /** @description 한 번에 받을 항목 수 */
                limit?: number;
                /** @description 이전 응답의 next_cursor */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CrashPast_"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    play_crash: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrashBet"];
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrashRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `LIMIT_REACHED` 스스로 정한 한도에 닿았어요. · `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitReachedError"] | components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `INSUFFICIENT_GOLD` 골드가 부족해요. · `GAME_DISABLED` 지금은 이 게임을 할 수 없어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. · `ALREADY_IN_ROUND` 이번 라운드에는 이미 베팅했어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientGoldError"] | components["schemas"]["GameDisabledError"] | components["schemas"]["IdempotencyConflictError"] | components["schemas"]["AlreadyInRoundError"];
                };
            };
            /** @description `BET_OUT_OF_RANGE` 베팅할 수 없는 금액이에요. · `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetOutOfRangeError"] | components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `DAILY_LIMIT` 오늘은 이 게임을 더 할 수 없어요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyLimitError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    cash_out_crash: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrashRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `CASHOUT_TOO_EARLY` 아직 출발하지 않았어요. · `CASHOUT_TOO_LATE` 조금 늦었어요. 이미 터졌어요. · `ROUND_SETTLED` 이미 정산된 베팅이에요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashoutTooEarlyError"] | components["schemas"]["CashoutTooLateError"] | components["schemas"]["AlreadySettledError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    play_gacha: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GachaBet"];
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GachaRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `LIMIT_REACHED` 스스로 정한 한도에 닿았어요. · `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitReachedError"] | components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `INSUFFICIENT_GOLD` 골드가 부족해요. · `GAME_DISABLED` 지금은 이 게임을 할 수 없어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientGoldError"] | components["schemas"]["GameDisabledError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `BET_OUT_OF_RANGE` 베팅할 수 없는 금액이에요. · `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetOutOfRangeError"] | components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `DAILY_LIMIT` 오늘은 이 게임을 더 할 수 없어요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyLimitError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    state_of_gacha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 내 상태 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GachaShown"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_history_api_games_history_get: {
        parameters: {
            query?: {
                /** @description 게임 하나만 */
                game?: string | null;
                /** @description KST 날짜 */
                date?: string | null;
                /** @description 한 번에 받을 항목 수 */
                limit?: number;
                /** @description 이전 응답의 next_cursor */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 내 라운드, 최근 것부터 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["CrashRound"] | components["schemas"]["GachaRound"] | components["schemas"]["PrizeRouletteRound"] | components["schemas"]["RouletteRound"] | components["schemas"]["RpsRound"] | components["schemas"]["SlotRound"] | components["schemas"]["EnhancedRound"])[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_leaderboard_api_games_leaderboard_get: {
        parameters: {
            query?: {
                /** @description multiplier, xp, best_win */
                metric?: "multiplier" | "xp" | "best_win";
                /** @description 이번 주 또는 지난주 */
                period?: "week" | "last_week";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaderboard"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    play_prize_roulette: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrizeRouletteBet"];
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrizeRouletteRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `LIMIT_REACHED` 스스로 정한 한도에 닿았어요. · `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitReachedError"] | components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `INSUFFICIENT_GOLD` 골드가 부족해요. · `GAME_DISABLED` 지금은 이 게임을 할 수 없어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientGoldError"] | components["schemas"]["GameDisabledError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `BET_OUT_OF_RANGE` 베팅할 수 없는 금액이에요. · `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetOutOfRangeError"] | components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `DAILY_LIMIT` 오늘은 이 게임을 더 할 수 없어요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyLimitError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    state_of_prize_roulette: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 내 상태 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrizeRouletteShown"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    play_roulette: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouletteBet"];
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouletteRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `LIMIT_REACHED` 스스로 정한 한도에 닿았어요. · `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitReachedError"] | components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `INSUFFICIENT_GOLD` 골드가 부족해요. · `GAME_DISABLED` 지금은 이 게임을 할 수 없어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientGoldError"] | components["schemas"]["GameDisabledError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `BET_OUT_OF_RANGE` 베팅할 수 없는 금액이에요. · `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetOutOfRangeError"] | components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `DAILY_LIMIT` 오늘은 이 게임을 더 할 수 없어요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyLimitError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_round_api_games_rounds__round_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 검증에 필요한 모든 것 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrashRoundDetail"] | components["schemas"]["GachaRoundDetail"] | components["schemas"]["PrizeRouletteRoundDetail"] | components["schemas"]["RouletteRoundDetail"] | components["schemas"]["RpsRoundDetail"] | components["schemas"]["SlotRoundDetail"] | components["schemas"]["EnhancedRoundDetail"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    replay_round_api_games_rounds__round_id__replay_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundReplay"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    play_rps: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RpsBet"];
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RpsRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `LIMIT_REACHED` 스스로 정한 한도에 닿았어요. · `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitReachedError"] | components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `INSUFFICIENT_GOLD` 골드가 부족해요. · `GAME_DISABLED` 지금은 이 게임을 할 수 없어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientGoldError"] | components["schemas"]["GameDisabledError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `BET_OUT_OF_RANGE` 베팅할 수 없는 금액이에요. · `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetOutOfRangeError"] | components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `DAILY_LIMIT` 오늘은 이 게임을 더 할 수 없어요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyLimitError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    play_slot: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotBet"];
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `LIMIT_REACHED` 스스로 정한 한도에 닿았어요. · `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitReachedError"] | components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `INSUFFICIENT_GOLD` 골드가 부족해요. · `GAME_DISABLED` 지금은 이 게임을 할 수 없어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientGoldError"] | components["schemas"]["GameDisabledError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `BET_OUT_OF_RANGE` 베팅할 수 없는 금액이에요. · `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetOutOfRangeError"] | components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `DAILY_LIMIT` 오늘은 이 게임을 더 할 수 없어요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyLimitError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    play_slot_enhanced: {
        parameters: {
            query?: never;
            header: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnhancedBet"];
            };
        };
        responses: {
            /** @description 정산된 라운드 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnhancedRound"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `LIMIT_REACHED` 스스로 정한 한도에 닿았어요. · `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitReachedError"] | components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `INSUFFICIENT_GOLD` 골드가 부족해요. · `GAME_DISABLED` 지금은 이 게임을 할 수 없어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientGoldError"] | components["schemas"]["GameDisabledError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `BET_OUT_OF_RANGE` 베팅할 수 없는 금액이에요. · `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetOutOfRangeError"] | components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `DAILY_LIMIT` 오늘은 이 게임을 더 할 수 없어요. · `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyLimitError"] | components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    my_stats_api_games_stats_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatsResponse"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    my_game_stats_api_games_stats__game__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                game: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GameStatsResponse"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_big_wins_api_games_wins_get: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BigWins"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_odds_api_games__game__odds_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                game: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OddsResponse"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    use_booster_api_inventory_xp_booster_use_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunningBoost"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `ITEM_MISSING` 가진 아이템이 없어요. · `BOOSTER_RUNNING` 이미 부스터를 쓰고 있어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingToUseError"] | components["schemas"]["BoosterRunningError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdempotencyKeyRequiredError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    validate_invite_api_invite_validate_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 기기를 구별하는 임의의 값 */
                "X-Client-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteValidateRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteValidation"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    get_limits_api_limits_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    set_limit_api_limits_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    confirm_limit_api_limits_confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitName"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOTHING_TO_CONFIRM` 확인할 수 있는 변경이 없어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingToConfirmError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    set_reality_check_api_limits_reality_check_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RealityCheckRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    withdraw_change_api_limits_withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitName"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOTHING_TO_CONFIRM` 확인할 수 있는 변경이 없어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingToConfirmError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_mailbox_api_mailbox_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    claim_mail_api_mailbox__name__claim_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReply"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `ALREADY_CLAIMED` 이미 받은 보상이에요. · `REWARD_EXPIRED` 받을 수 있는 기간이 지났어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlreadyClaimedError"] | components["schemas"]["RewardExpiredError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    global_figures_api_metrics_global_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalFigures"];
                };
            };
        };
    };
    list_missions_api_missions__get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionList"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    claim_mission_api_missions__code__claim_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReply"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `NOT_COMPLETED` 아직 끝나지 않았어요. · `ALREADY_CLAIMED` 이미 받은 보상이에요. · `REWARD_EXPIRED` 받을 수 있는 기간이 지났어요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotCompletedError"] | components["schemas"]["AlreadyClaimedError"] | components["schemas"]["RewardExpiredError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    reroll_mission_api_missions__code__reroll_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RerollReply"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `NOT_REROLLABLE` 이 미션은 바꿀 수 없어요. · `INSUFFICIENT_GOLD` 골드가 부족해요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotRerollableError"] | components["schemas"]["InsufficientGoldError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. · `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdempotencyKeyRequiredError"] | components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_odds_proof_api_odds_proof_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OddsProofs"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_feed_api_overlay_feed_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlayFeed"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"];
                };
            };
            /** @description `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_addresses_api_overlay_tokens_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlayAddresses"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    give_address_api_overlay_tokens_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlayRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewOverlay"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `TOO_MANY_OVERLAYS` 방송 주소를 더 만들 수 없어요. 쓰지 않는 주소를 지워 주세요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooManyOverlaysError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    revoke_address_api_overlay_tokens__address_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    ticket_api_realtime_ticket_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `SELF_EXCLUDED` 쉬어 가기로 한 기간이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfExcludedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    list_rewards_api_rewards_get: {
        parameters: {
            query?: {
                /** @description 한 번에 받을 항목 수 */
                limit?: number;
                /** @description 이전 응답의 next_cursor */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GrantedReward_"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    get_inventory_api_shop_inventory_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    status_api_status_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicStatus"];
                };
            };
        };
    };
    get_streak_api_streak_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreakView"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    claim_streak_api_streak_claim_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관 */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreakClaim"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `ALREADY_CLAIMED` 이미 받은 보상이에요. · `IDEMPOTENCY_CONFLICT` 같은 키로 다른 요청이 왔어요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlreadyClaimedError"] | components["schemas"]["IdempotencyConflictError"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REQUIRED` 요청 키가 필요해요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdempotencyKeyRequiredError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    emit_test_api_test_realtime_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestEmit"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    test_signup_api_test_signup_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description 기기를 구별하는 임의의 값 */
                "X-Client-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description `NOT_FOUND` 찾을 수 없어요. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    get_balance_api_users_balance_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    get_ledger_api_users_ledger_get: {
        parameters: {
            query?: {
                /** @description 한 번에 받을 항목 수 */
                limit?: number;
                /** @description 이전 응답의 next_cursor */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LedgerEntry_"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    get_profile_api_users_profile_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileResponse"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    patch_profile_api_users_profile_patch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileResponse"];
                };
            };
            /** @description `NOT_AUTHENTICATED` 로그인이 필요해요. · `TOKEN_EXPIRED` 로그인이 만료됐어요. · `SESSION_REVOKED` 다른 곳에서 로그아웃됐어요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthenticatedError"] | components["schemas"]["TokenExpiredError"] | components["schemas"]["SessionRevokedError"];
                };
            };
            /** @description `NICKNAME_TAKEN` 이미 사용 중인 닉네임이에요. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NicknameTakenError"];
                };
            };
            /** @description `VALIDATION_ERROR` 입력한 내용을 확인해 주세요. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `RATE_LIMITED` 요청이 너무 잦아요. 잠시 후 다시 시도해 주세요. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitedError"];
                };
            };
        };
    };
    health_health_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    healthz_healthz_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
        };
    };
    sse_notifications_sse_notifications_get: {
        parameters: {
            query: {
                /** @description `POST /api/realtime/ticket`의 표 */
                ticket: string;
                /** @description 가진 마지막 순번 */
                last_id?: string;
            };
            header?: {
                /** @description `last_id`에 우선하는 마지막 순번 */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 이벤트 하나에 메시지 하나 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RealtimeMessage"];
                };
            };
            /** @description `TICKET_REFUSED` 연결 정보가 만료됐어요. 다시 연결해 주세요. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketRefusedError"];
                };
            };
            /** @description `ORIGIN_REFUSED` 허용되지 않은 곳에서 온 요청이에요. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OriginRefusedError"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationFailedError"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE` 지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
}

"""What a member lets their viewers see while they broadcast, by a token that can do nothing else (A-213)."""

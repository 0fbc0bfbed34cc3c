"""What members are on the way to."""

"""What members own besides gold."""

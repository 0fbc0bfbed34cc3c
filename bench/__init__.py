"""Load and scale benchmarks: commands that print ratios, for shared and noisy machines."""

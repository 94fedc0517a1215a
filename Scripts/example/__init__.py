"""The example person: her world day by day, her exports with their mess, and what is true."""

"""All of orchard in one installation."""

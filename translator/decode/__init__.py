"""Decoding: guest bytes to instructions, generated from the specification."""

"""Milepost: follow published figures towards a target, and publish the picture."""

__version__ = "0.1.0"

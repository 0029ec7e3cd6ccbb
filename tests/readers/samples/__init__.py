"""Realistic documents of each format, made by real libraries; all they say is invented."""

"""The scales of charts: round numbers for the lines, whole because photos are."""

from __future__ import annotations

from typing import Final

_STEPS: Final = (1, 2, 5)  # and so on, ten times as much each time


def chart_ticks(largest: int, most: int = 4) -> tuple[int, ...]:
    """Where a chart of numbers up to ``largest`` has its lines, from 0 up to the top of the chart.

    most: so many lines at most above 0. The top is ``largest`` or the next round number above it,
    and never 0.

    >>> chart_ticks(3483), chart_ticks(3)
    ((0, 1000, 2000, 3000, 4000), (0, 1, 2, 3))
    """
    if most < 1:
        raise ValueError(f"a chart needs a line above 0, not {most}")
    largest = max(largest, 1)
    power = 1
    while True:
        for step in _STEPS:
            lines = -(-largest // (step * power))
            if lines <= most:
                return tuple(step * power * number for number in range(lines + 1))
        power *= 10


def bar_length(value: int, top: int, room: float, least: float = 0.0) -> float:
    """How long the bar of a value is where ``top`` fills the room; at least ``least`` above 0.

    >>> bar_length(1, 4, 100.0), bar_length(1, 1000, 100.0, least=2.0), bar_length(0, 4, 100.0, 2.0)
    (25.0, 2.0, 0.0)
    """
    if value <= 0 or top <= 0:
        return 0.0
    return min(room, max(least, room * value / top))

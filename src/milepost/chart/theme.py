"""The colours of every picture and of the window, light and dark."""

from dataclasses import dataclass
from typing import assert_never

from milepost.chart.role import Role


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb`; texts reach a contrast of 4.5:1 and marks of 3:1 on `background` and on `surface`.

    `background` lies behind the window's panels and `surface` on them and behind pictures; `grid` and `edge` are faint
    on purpose, as nothing has to be read from them alone.
    """

    name: str
    background: str
    surface: str
    text: str
    muted: str
    grid: str
    edge: str
    axis: str
    accent: str
    on_accent: str
    selection: str
    deliveries: str
    orders: str
    target: str
    pace: str
    good: str
    bad: str

    def colour(self, role: Role) -> str:
        """The colour of the marks and labels that play `role`."""
        match role:
            case Role.DELIVERIES:
                return self.deliveries
            case Role.ORDERS:
                return self.orders
            case Role.TARGET:
                return self.target
            case Role.PACE | Role.AS_OF | Role.OTHER:
                return self.pace
            case Role.MILESTONE:
                return self.muted
            case Role.GHOST | Role.PLAIN:
                return self.text
            case _:
                assert_never(role)

    def text_colour(self, role: Role) -> str:
        """The colour of words about `role`: as its marks, but never fainter than the muted text."""
        return self.muted if role in (Role.PACE, Role.AS_OF, Role.OTHER) else self.colour(role)


LIGHT = Theme(
    name="light",
    background="#f4f5f7",
    surface="#ffffff",
    text="#1a1d21",
    muted="#5d6779",
    grid="#eceef2",
    edge="#e3e6eb",
    axis="#848d9c",
    accent="#2563eb",
    on_accent="#ffffff",
    selection="#eaf1ff",
    deliveries="#2563eb",
    orders="#c2570c",
    target="#0f766e",
    pace="#868d9a",
    good="#0f766e",
    bad="#b54708",
)

DARK = Theme(
    name="dark",
    background="#0f1216",
    surface="#15181d",
    text="#e6e8eb",
    muted="#98a2b3",
    grid="#23272e",
    edge="#2a2f37",
    axis="#6b7380",
    accent="#6ea8fe",
    on_accent="#0f1216",
    selection="#1d2738",
    deliveries="#6ea8fe",
    orders="#f0a35e",
    target="#4fd1b5",
    pace="#7d8593",
    good="#4fd1b5",
    bad="#f0a35e",
)

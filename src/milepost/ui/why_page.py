"""The answer to "Why?" as a page to read: sentences, figures in columns, sums."""

from html import escape

from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.ui.why import WhyRow, WhySection, WhyView

FIGURE = "figure"
"""The scheme of links to figures."""

_WIDTHS = (31, 17, 25, 15)
"""Shares of the columns behind that of the counts, the same in every table."""

_NO_SUM = 4 * '<td class="sum"></td>'


def why_page(view: WhyView, wording: Wording) -> str:
    """The view as HTML; a figure's name leads to it."""
    return "".join(
        [f'<p class="title">{escape(view.title)}</p>', *(_section(section, wording) for section in view.sections)]
    )


def why_sheet(theme: Theme) -> str:
    """How the page looks in a theme."""
    return f"""
        p {{ margin: 14px 0 4px 0; font-size: 14px; }}
        .title {{ font-size: 20px; font-weight: 700; color: {theme.text}; margin: 0 0 2px 0; }}
        .claim {{ font-weight: 600; color: {theme.text}; }}
        .note {{ color: {theme.muted}; margin: 2px 0 0 0; }}
        th {{ color: {theme.muted}; font-weight: 400; font-size: 12px; text-align: left; padding: 4px 14px 3px 0; }}
        td {{ color: {theme.muted}; font-size: 13px; padding: 4px 14px 4px 0; border-top: 1px solid {theme.edge}; }}
        td.count {{ color: {theme.text}; font-weight: 600; }}
        td.total {{ color: {theme.text}; font-weight: 700; border-top: 1px solid {theme.axis}; }}
        td.sum {{ border-top: 1px solid {theme.axis}; }}
        a {{ color: {theme.accent}; text-decoration: none; }}
    """


def _section(section: WhySection, wording: Wording) -> str:
    claim = f'<p class="claim">{escape(section.claim)}</p>'
    note = f'<p class="note">{escape(section.note)}</p>' if section.note else ""
    if not section.rows:
        return claim + note
    rows = "".join(map(_row, section.rows))
    total = f'<tr><td class="total" align="right">{escape(section.total)}</td>{_NO_SUM}</tr>' if section.total else ""
    return f'{claim}<table width="100%" cellspacing="0">{_head(wording)}{rows}{total}</table>{note}'


def _head(wording: Wording) -> str:
    titles = wording.text("Figure"), wording.text("Announced"), wording.text("Source"), wording.text("Standing")
    columns = zip(titles, _WIDTHS, strict=True)
    return "<tr><th></th>" + "".join(f'<th width="{width}%">{escape(title)}</th>' for title, width in columns) + "</tr>"


def _row(row: WhyRow) -> str:
    link = f'<a href="{FIGURE}:{row.figure_id}">{escape(row.name)}</a>'
    rest = "".join(f"<td>{escape(text)}</td>" for text in (row.announced, row.source, row.standing))
    return f'<tr><td class="count" align="right">{escape(row.change)}</td><td>{link}</td>{rest}</tr>'

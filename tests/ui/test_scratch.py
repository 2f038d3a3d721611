from PySide6.QtCore import Qt
from tests.ui.hands import *
from tests.ui.conftest import *

def rows(w):
    return [r.texts for r in w.parts.figures_model._rows]

def test_undo(nova, qtbot):
    print([ (w) for w in rows(nova)])
    print(nova.parts.form.day.text(), nova.parts.form.period.currentText(), nova.parts.form.counting.chosen)
    press(Qt.Key.Key_Tab); type_here("705"); print(nova.parts.form.echo.accessibleName())
    press(Qt.Key.Key_Return)
    print(len(rows(nova)), focused())
    press(Qt.Key.Key_Z, CONTROL)
    print("after ctrl z", len(rows(nova)))

def test_f2(nova, qtbot, dialogs):
    t=nova.parts.table
    click_cell(t, t.model().index(0,2))
    print(focused(), t.currentIndex().row())
    dialogs.expect(lambda d: print("DIALOG", d, d.windowTitle()) or d.close())
    press(Qt.Key.Key_F2)
    print(focused())

def test_edit(nova, qtbot, dialogs):
    t=nova.parts.table
    click_cell(t, t.model().index(0,2), twice=True)
    print(focused())
    retype("9,0000")
    print(focused().accessibleDescription())
    press(Qt.Key.Key_Return)
    print(focused())
    retype("9,000")
    press(Qt.Key.Key_Return)
    print(rows(nova)[0], t.currentIndex().row(), [f.id for f in t.chosen()], focused())
    QTest.qWait(10)
    print(rows(nova)[0], t.currentIndex().row(), [f.id for f in t.chosen()], focused())

def test_geom(nova):
    for size in ((900,600),(1280,860),(1920,1080)):
        nova.resize(*size); QTest.qWait(20)
        print(nova.size(), nova.parts.page.split.sizes(), nova.parts.page.chart_card.geometry(), nova.parts.page._table_card.geometry())

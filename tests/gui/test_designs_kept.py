"""What is chosen in the print designer is there again, also under a name; and its logo."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from desktop.core.design import Boxes, Design, Layout, Paper
from desktop.core.designs import FILE_NAME, Designs
from desktop.core.subject import Subject
from tests.gui.designing import Ask, Designing, click


def menu_names(dialog_menu: object) -> list[str]:
    return [action.text() for action in dialog_menu.actions() if action.text()]  # type: ignore[attr-defined] # a QMenu


# -- what is remembered --


def test_choices_are_there_again_after_a_restart(designing: Designing, partners: Subject) -> None:
    dialog = designing.show(partners)
    designing.choose(dialog, "layout", Layout.LARGE)
    designing.choose(dialog, "boxes", Boxes.BLANK)
    designing.write(dialog, "organization", "Shelter e.V.")
    click(dialog.form.field("dated"))
    dialog.reject()  # at once: nothing needs to be waited for
    again = designing.show(partners)
    assert again.form.design == Design(
        layout=Layout.LARGE, boxes=Boxes.BLANK, organization="Shelter e.V.", dated=False
    )


def test_looking_alone_remembers_nothing(designing: Designing, partners: Subject) -> None:
    designing.show(partners).reject()
    assert list(designing.folder.iterdir()) == []


def test_a_page_keeps_what_it_does_not_ask_for(designing: Designing, glossary: Subject) -> None:
    kept = Design(boxes=Boxes.BLANK, notes=True)
    Designs(designing.folder).remember(glossary.key, kept)
    assert designing.show(glossary).form.design == kept


def test_a_folder_that_cannot_be_written_to_keeps_nobody_from_printing(
    designing: Designing, partners: Subject, tmp_path: Path, named: Ask
) -> None:
    (designing.folder / FILE_NAME).mkdir()
    dialog = designing.show(partners)
    designing.choose(dialog, "paper", Paper.A4)
    named("Board")
    dialog.presets.keep(dialog.form.design)
    assert "until you close the program" in dialog.message.text()
    dialog.save(tmp_path / "x.pdf")
    designing.wait_told(dialog, "Saved ")
    dialog.reject()


def test_a_design_is_kept_used_and_deleted_by_its_name(
    designing: Designing, partners: Subject, glossary: Subject, named: Ask
) -> None:
    dialog = designing.show(partners)
    menu = dialog.presets.menu_below
    click(dialog.presets)
    assert menu_names(menu) == ["&Keep this design as…"]
    named("A & B")
    designing.choose(dialog, "paper", Paper.A4)
    menu.actions()[0].trigger()
    assert dialog.message.text() == "The design is kept as “A & B”."
    menu.close()
    dialog.reject()

    other = designing.show(glossary)
    designing.choose(other, "paper", Paper.LETTER)
    click(other.presets)
    menu = other.presets.menu_below
    assert menu_names(menu) == ["A && B", "&Keep this design as…", "&Delete"]
    menu.actions()[0].trigger()
    designing.wait_pages(other)
    assert other.form.design.paper is Paper.A4
    below = menu.actions()[-1].menu()
    below.actions()[0].trigger()  # type: ignore[attr-defined] # a QMenu, not an object
    assert other.message.text() == "The design “A & B” is deleted."
    assert Designs(designing.folder).presets() == {}


def test_no_name_keeps_nothing(designing: Designing, partners: Subject, named: Ask) -> None:
    dialog = designing.show(partners)
    named("")
    dialog.presets.keep(dialog.form.design)
    assert dialog.message.text() == ""
    named("   ")
    dialog.presets.keep(dialog.form.design)
    assert "needs a name" in dialog.message.text()


# -- the logo --


def test_a_logo_is_chosen_shown_and_removed(
    designing: Designing, partners: Subject, tmp_path: Path, answer: Ask
) -> None:
    Image.new("RGB", (90, 30), (200, 0, 0)).save(tmp_path / "A & B.png")
    dialog = designing.show(partners)
    logo = dialog.form.logo
    assert not logo.remove.isVisible()
    answer("")
    click(logo.choose)
    assert logo.path == ""
    answer(str(tmp_path / "A & B.png"))
    click(logo.choose)
    assert logo.choose.text() == "A && B.png"
    designing.wait_pages(dialog)
    assert dialog.form.rows["logo"].problem.text() == ""
    assert dialog.form.design.logo == str(tmp_path / "A & B.png")
    click(logo.remove)
    assert logo.choose.hasFocus()
    assert dialog.form.design.logo == ""


def test_a_bad_logo_is_told_and_the_paper_is_printed_without(
    designing: Designing, partners: Subject, tmp_path: Path, answer: Ask
) -> None:
    (tmp_path / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    dialog = designing.show(partners)
    answer(str(tmp_path / "logo.svg"))
    click(dialog.form.logo.choose)
    designing.wait_pages(dialog)
    assert "Save it as PNG" in dialog.form.rows["logo"].problem.text()
    assert dialog.form.rows["logo"].problem.isVisible()
    dialog.save(tmp_path / "x.pdf")
    designing.wait_told(dialog, "Saved ")
    Image.new("RGB", (9, 9)).save(tmp_path / "good.png")
    answer(str(tmp_path / "good.png"))
    click(dialog.form.logo.choose)
    designing.wait_pages(dialog)
    assert dialog.form.rows["logo"].problem.text() == ""

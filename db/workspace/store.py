"""The workspace as a unit of work: every method is one transaction, durable when it returns.

Raises StoreError when the file refuses (nothing changed then), BadText for text that cannot be
kept, NotFound for a checklist that is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress

from db.backups import Why
from db.changes import Changes
from db.checklists import (
    Action,
    Bookmark,
    Checklist,
    Deed,
    Edit,
    Incoming,
    Item,
    ItemField,
    Listed,
    ListField,
    ListState,
    NoteVersion,
    Numbers,
    State,
    Summary,
    Tallied,
)
from db.errors import NotFound, StoreError
from db.item_tests import Test
from db.phrase import Phrase
from db.records import Hit, Word
from db.refusals import Lost
from db.workspace import (
    backups,
    bookmarks,
    finding,
    history,
    ledger,
    numbers,
    order,
    purging,
    queries,
    rows,
    states,
    tallies,
    versions,
)
from db.workspace.backed_up import BackedUp
from db.workspace.driver_errors import guarded
from db.workspace.engine import verify
from db.workspace.finding import Names
from db.workspace.work import Work

DEFAULT_NAME = "My checklist"
NOTE = "note"  # the kind of a hit among items


class Workspace(BackedUp):
    """An open workspace. Any thread may call it: writers queue, readers wait for nobody."""

    # -- reading --

    def checklists(self) -> tuple[Checklist, ...]:
        """All checklists outside the bin, archived and closed ones too, as they came."""
        with self._reading() as connection:
            return rows.lists(connection)

    def checklist_named(self, name: str) -> Checklist:
        """The checklist of that name (or id), letter case aside; an open one before a closed."""
        found = [
            each for each in self.checklists() if name.casefold() in (each.name.casefold(), each.id)
        ]
        if not found:
            raise NotFound(Phrase("There is no checklist named {name!r}.", name=name))
        return min(found, key=lambda each: (bool(each.closed), bool(each.archived)))

    def items(self, checklist_id: str) -> dict[str, Item]:
        """The items of a checklist by key, in their order."""
        with self._reading() as connection:
            return {one.key: one for one in rows.items(connection, checklist_id)}

    def items_at(self, checklist_id: str, keys: Iterable[str]) -> dict[str, Item]:
        """Some items of a checklist by key, in or out of the bin."""
        with self._reading() as connection:
            return {one.key: one for one in rows.items_at(connection, checklist_id, keys)}

    def bin(self, since: str) -> tuple[tuple[Checklist, ...], tuple[Listed, ...]]:
        """The lists, and the items of other lists, put in the bin after the moment `since`."""
        with self._reading() as connection:
            lists = rows.lists(connection, binned=True)
            items = queries.bin_of(connection)
        return (
            tuple(each for each in lists if each.binned > since),
            tuple(each for each in items if each.item.binned > since),
        )

    def summaries(
        self, today: str, soon: str, only: Iterable[str] | None = None
    ) -> tuple[Summary, ...]:
        """How far every list is (or those of `only`): overdue before the day `today`, due soon up
        to the day `soon`."""
        with self._reading() as connection:
            return queries.summaries(connection, today, soon, only)

    def due(self, until: str) -> tuple[Listed, ...]:
        """The open items of lists in use that are due up to the day `until`, earliest first."""
        with self._reading() as connection:
            return queries.due(connection, until)

    def tally(
        self, since: str, today: str, soon: str, checklist_id: str = ""
    ) -> tuple[Tallied, ...]:
        """One list counted, or all lists in use together, with what was done from the day `since`
        on, what is late on the day `today` and what is due up to the day `soon`."""
        with self._reading() as connection:
            return tallies.tally(connection, checklist_id, since, today, soon)

    def next_actions(self) -> tuple[Action | None, Action | None]:
        """What Undo and Redo would do next."""
        with self._reading() as connection:
            return (
                history.next_action(connection, undone=False),
                history.next_action(connection, undone=True),
            )

    def note_versions(self, checklist_id: str, key: str) -> tuple[NoteVersion, ...]:
        """What a note said before it was written over, latest first."""
        with self._reading() as connection:
            return versions.read(connection, checklist_id, key)

    def every_note_version(self, checklist_id: str) -> dict[str, tuple[NoteVersion, ...]]:
        """The same for all notes of a list, by item."""
        with self._reading() as connection:
            return versions.read_all(connection, checklist_id)

    def wordings(self) -> dict[str, str]:
        """The plan's texts that items were held against, by their hash."""
        with self._reading() as connection:
            return queries.wordings(connection)

    def state(self, checklist_id: str) -> ListState:
        """A list with its stamps, to be shared or merged. Raises NotFound."""
        with self._reading() as connection:
            return states.read(connection, checklist_id)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """All bookmarks, in the order in which they were added."""
        with self._reading() as connection:
            return bookmarks.read(connection)

    def find_notes(self, checklist_id: str, words: Iterable[Word]) -> list[Hit]:
        """The plan's records in a checklist about which a person wrote all `words` (at least one),
        best first."""
        with self._reading() as connection:
            found = queries.find_records(connection, words, checklist_id)
        return [Hit(key, NOTE, rank) for key, rank in found]

    def find_numbers(self, words: Iterable[Word], among: range) -> Numbers:
        """Which of the numbers `among` are those (`Item.number`) of items in which a person wrote
        all `words` (at least one): of every list, and of what is in the bin."""
        with self._reading() as connection:
            return numbers.find_numbers(connection, tuple(words), among)

    def items_where(
        self,
        test: Test,
        limit: int,
        words: Iterable[Word] = (),
        unwanted: Iterable[Word] = (),
        aside: range = range(0),
    ) -> list[Listed]:
        """Items of all lists that pass a test (see `db.item_tests`), hold all `words` and none of
        the `unwanted`: at most `limit`, by list and place. Of those with a number in `aside` it is
        known that they do not pass."""
        with self._reading() as connection:
            return finding.items_where(connection, test, limit, words, unwanted, aside)

    def names(self) -> Names:
        """The people, tags and texts that stand in all lists."""
        with self._reading() as connection:
            return finding.names(connection)

    def verify(self) -> None:
        """Read every page and check every reference. Raises Known when the file is damaged."""
        # The pages are looked at in the file itself, where a power cut may have left some half
        # written that stand whole in the log: put right first, if the disk takes it.
        with (
            suppress(StoreError),
            self._turn,
            guarded(self.path),
            closing(self._writer.raw_connection()) as connection,
        ):
            connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
        # On a connection of its own: one that searched before someone wrote would call the index
        # corrupt, because FTS5 checks it against what it remembers.
        verify(self._file)

    def lost(self) -> Lost | None:
        """What was found missing when the file was opened, now or earlier, and nobody has said
        is understood."""
        with self._reading() as connection:
            return ledger.noted(connection)

    # -- writing: lists --

    def ensure_checklist(self, name: str = DEFAULT_NAME) -> Checklist:
        """The first list in use, or a new one of the whole plan called `name`."""
        first = _in_use(self.checklists())
        if first is not None:
            return first
        with self._writing() as work:  # another program may have been quicker
            first = _in_use(rows.lists(work.connection))
            if first is not None:
                return first
            free = {ListField.NAME: work.names.free(name, "")}
            made = work.make_list(free, whole=True, follows="")
            return next(each for each in rows.lists(work.connection) if each.id == made)

    def add_checklist(
        self,
        values: Mapping[ListField, str],
        edits: Iterable[Edit] = (),
        *,
        whole: bool = False,
    ) -> Changes:
        """A new list with items; `made` of the answer is its id. Raises BadText for a name that
        is empty or in use."""
        with self._writing() as work:
            made = work.make_list(values, whole=whole, follows="")
            work.set_items(made, edits)
            return work.done(Deed.NEW_LIST, made=made)

    def edit_checklist(self, checklist_id: str, values: Mapping[ListField, str]) -> Changes:
        """Set what is said about a list: its name, purpose, dates, whether it is archived."""
        with self._writing() as work:
            work.set_list(checklist_id, values)
            return work.done(Deed.EDIT_LIST)

    def remove_checklist(self, checklist_id: str) -> Changes:
        """Put a list in the bin."""
        with self._writing() as work:
            work.set_list(checklist_id, {ListField.BINNED: history.now()})
            return work.done(Deed.REMOVE_LIST)

    def restore_checklist(self, checklist_id: str) -> Changes:
        """Take a list out of the bin, with a number after its name if that is in use."""
        with self._writing() as work:
            work.set_list(checklist_id, {ListField.BINNED: ""})
            return work.done(Deed.RESTORE_LIST)

    def start_again(
        self, checklist_id: str, values: Mapping[ListField, str], edits: Iterable[Edit]
    ) -> Changes:
        """Close a list, if it is open, and begin a new run of it with `values` and `edits`; its
        name gets a number if another list has it by now."""
        with self._writing() as work:
            before = work.require(checklist_id)
            if not before["closed"]:
                work.set_list(checklist_id, {ListField.CLOSED: history.now()})
            named = {**values, ListField.NAME: work.names.free(values[ListField.NAME], "")}
            made = work.make_list(named, whole=before["whole"] == "1", follows=checklist_id)
            work.set_items(made, edits)
            return work.done(Deed.START_AGAIN, made=made)

    def fill(self, checklist_id: str, keys: Iterable[str]) -> bool:
        """Add untouched items for keys that are not in a list, nor in its bin; False if none was
        missing. There is nothing to undo: nobody did it."""
        wanted = list(keys)
        with self._reading() as connection:
            there = rows.item_values(connection, checklist_id, wanted)
        if sum(bool(values["position"]) for values in there.values()) == len(set(wanted)):
            return False
        with self._writing() as work:
            work.require(checklist_id)
            return bool(work.fill(checklist_id, wanted))

    # -- writing: items --

    def edit(self, checklist_id: str, edits: Iterable[Edit], what: Deed = Deed.EDIT) -> Changes:
        """Set values of items, adding those that are not in the list."""
        with self._writing() as work:
            work.require_open(checklist_id)
            work.set_items(checklist_id, edits)
            return work.done(what)

    def set_state(self, checklist_id: str, keys: Iterable[str], state: State) -> Changes:
        """Set the state of items, and nothing else about them."""
        return self.edit(
            checklist_id, [Edit(key, {ItemField.STATE: state}) for key in keys], Deed.STATE
        )

    def set_note(
        self, checklist_id: str, key: str, text: str, *, going_on: bool = False
    ) -> Changes:
        """Replace a note. An empty text removes it.

        With `going_on` the change joins the one before it, if that was to the same note: typing
        is one step to undo, not hundreds.
        """
        with self._writing() as work:
            work.require_open(checklist_id)
            if work.set_note(checklist_id, key, text, going_on=going_on):
                return work.told()
            return work.done(Deed.NOTE)

    def remove_items(self, checklist_id: str, keys: Iterable[str]) -> Changes:
        """Put items in the bin."""
        return self._set_binned(checklist_id, keys, history.now(), Deed.REMOVE)

    def move_items(self, checklist_id: str, keys: Iterable[str], before: str) -> Changes:
        """Bring items, as they follow one another, before the item `before`; or to the end."""
        with self._writing() as work:
            work.require_open(checklist_id)
            places = rows.places(work.connection, checklist_id)
            new = order.moved(places, frozenset(keys), before)
            edits = (Edit(key, {ItemField.POSITION: place}) for key, place in new.items())
            work.set_items(checklist_id, edits)
            return work.done(Deed.MOVE)

    def restore_items(self, checklist_id: str, keys: Iterable[str]) -> Changes:
        """Take items out of the bin."""
        return self._set_binned(checklist_id, keys, "", Deed.RESTORE)

    def _set_binned(
        self, checklist_id: str, keys: Iterable[str], binned: str, what: Deed
    ) -> Changes:
        with self._writing() as work:
            work.require_open(checklist_id)
            work.set_there(checklist_id, keys, {str(ItemField.BINNED): binned})
            return work.done(what)

    def merge(self, lists: Iterable[ListState], texts: Iterable[str] = ()) -> Changes:
        """Bring lists to these states, stamps and all, as one action; `texts` are the wordings
        that their items were held against. Items that are not mentioned stay."""
        wanted = [Incoming(state) for state in lists]
        return self.take_over((), lambda _: wanted, texts)

    def take_over(
        self,
        ids: Iterable[str],
        decide: Callable[[Mapping[str, ListState]], Iterable[Incoming]],
        texts: Iterable[str] = (),
    ) -> Changes:
        """The same, where what is to come of it hangs on how the lists of `ids` are by then.

        `decide` gets those that are there, by id, and nobody can change them meanwhile.
        """
        with self._writing() as work:
            there = {each: states.find(work.connection, each) for each in ids}
            wanted = list(decide({each: state for each, state in there.items() if state}))
            for text in texts:
                work.learn(text)
            work.clock.witness(states.stamps_in(wanted))
            for each in wanted:
                self._take_over(work, each)
            if work.steps:  # what stood here before is what others still see
                backups.add(self._file, Why.MERGE)
            return work.done(Deed.IMPORT)

    def _take_over(self, work: Work, one: Incoming) -> None:
        state = one.state
        work.apply(states.steps_to(work.connection, state, work.names))
        for key, kept in one.versions.items():
            for version in kept:
                versions.keep(work.connection, state.id, key, version.at, version.text)
        work.set_list(state.id, one.values)
        work.set_items(state.id, one.edits)

    def forget_versions(self, checklist_id: str, key: str) -> Changes:
        """Remove what a note said earlier, from the history too."""
        with self._writing() as work:
            purging.forget_note(work.connection, checklist_id, key)
            told = work.told()
        self._empty_log()
        return told

    def purge(self, before: str) -> Changes:
        """Throw away for good what was put in the bin before the moment `before`."""
        with self._writing() as work:
            purged = purging.purge(work.connection, before)
            told = work.told()
        if purged:
            self._empty_log()
        return told

    # -- writing: the rest --

    def set_bookmark(self, target: str, title: str) -> Changes:
        """Add a bookmark. One that exists stays as it is, in its place and with its title."""
        target, title = bookmarks.checked_target(target), bookmarks.checked_title(title)
        with self._writing() as work:
            bookmarks.add(work.connection, target, title, history.now())
            return work.told(bookmarked=True)

    def remove_bookmark(self, target: str) -> Changes:
        """Remove a bookmark, if there is one."""
        target = bookmarks.checked_target(target)
        with self._writing() as work:
            bookmarks.remove(work.connection, target)
            return work.told(bookmarked=True)

    def understand_loss(self) -> None:
        """The person knows what `lost` tells: it is told no more."""
        with self._writing() as work:
            ledger.understood(work.connection)

    def undo(self) -> Changes | None:
        """Take back the last action, or None when there is none."""
        return self._turn_over(undone=False)

    def redo(self) -> Changes | None:
        """Bring back the action undone last, or None when there is none."""
        return self._turn_over(undone=True)

    def _turn_over(self, *, undone: bool) -> Changes | None:
        with self._writing() as work:
            number, steps = history.next_steps(work.connection, undone=undone)
            if not steps:
                return None
            history.turn(work.connection, number, undone=not undone)
            work.apply(steps if undone else [step.reversed() for step in reversed(steps)])
            return work.told()


def _in_use(lists: Iterable[Checklist]) -> Checklist | None:
    return next((each for each in lists if not (each.archived or each.closed)), None)

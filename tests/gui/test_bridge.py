"""The bridge: whatever a task does, the window hears of its end."""

from __future__ import annotations

import threading

import pytest

from flickrcheck.errors import UsageError
from flickrcheck.gui.bridge import Bridge


@pytest.fixture
def bridge(qtbot):
    made = Bridge()
    yield made
    made.close()


class Ear:
    """Notes what the bridge says, and in which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[str] = []
        self.blocks: list[list[object]] = []
        self.threads: set[threading.Thread] = set()

    def result(self, value: object) -> None:
        self.results.append(value)
        self.threads.add(threading.current_thread())

    def error(self, sentence: str) -> None:
        self.errors.append(sentence)
        self.threads.add(threading.current_thread())

    def events(self, block: list[object]) -> None:
        self.blocks.append(block)
        self.threads.add(threading.current_thread())


def test_a_result_comes_back_in_the_windows_thread(qtbot, bridge):
    ear = Ear()
    bridge.run_task(lambda tell: threading.current_thread(), ear.result, ear.error)
    qtbot.waitUntil(lambda: bool(ear.results))
    assert ear.results != [threading.main_thread()]
    assert ear.threads == {threading.main_thread()}
    assert ear.errors == []


def test_a_sentence_comes_back_for_an_expected_error(qtbot, bridge):
    ear = Ear()

    def fail(tell) -> None:
        raise UsageError("There is no such folder.")

    bridge.run_task(fail, ear.result, ear.error)
    qtbot.waitUntil(lambda: bool(ear.errors))
    assert ear.errors == ["There is no such folder."]
    assert ear.results == []


@pytest.mark.parametrize("surprise", [ZeroDivisionError("by zero"), SystemExit(3), MemoryError()])
def test_any_other_error_comes_back_too(qtbot, bridge, surprise, capsys):
    ear = Ear()

    def fail(tell) -> None:
        raise surprise

    bridge.run_task(fail, ear.result, ear.error)
    qtbot.waitUntil(lambda: bool(ear.errors))
    assert type(surprise).__name__ in ear.errors[0]
    assert type(surprise).__name__ in capsys.readouterr().err


def test_events_come_in_order_and_in_few_blocks_before_the_result(qtbot, bridge):
    ear = Ear()
    number = 20_000

    def work(tell) -> str:
        for event in range(number):
            tell(event)
        return "done"

    bridge.run_task(work, lambda value: ear.result((value, len(ear.blocks))), ear.error, ear.events)
    qtbot.waitUntil(lambda: bool(ear.results))
    assert [event for block in ear.blocks for event in block] == list(range(number))
    assert ear.results == [("done", len(ear.blocks))]
    assert len(ear.blocks) < 100


def test_a_forgotten_task_is_not_heard(qtbot, bridge):
    ear = Ear()
    go = threading.Event()
    task = bridge.run_task(lambda tell: go.wait(30), ear.result, ear.error)
    task.forget()
    with qtbot.waitSignal(bridge.idle):
        go.set()
    assert ear.results == []


def test_idle_comes_after_the_last_long_task_only(qtbot, bridge):
    ear = Ear()
    first, second = threading.Event(), threading.Event()
    bridge.run_task(lambda tell: first.wait(30), ear.result, ear.error)
    bridge.run_task(lambda tell: second.wait(30), ear.result, ear.error)
    with qtbot.assertNotEmitted(bridge.idle):
        first.set()
        qtbot.waitUntil(lambda: len(ear.results) == 1)
    assert bridge.busy
    with qtbot.waitSignal(bridge.idle):
        second.set()
    assert not bridge.busy


def test_closing_waits_for_the_running_task(qtbot):
    bridge = Bridge()
    ear = Ear()
    ended = threading.Event()
    started = threading.Event()

    def work(tell) -> None:
        started.set()
        ended.wait(0.2)
        ended.set()

    bridge.run_task(work, ear.result, ear.error)
    assert started.wait(30)
    bridge.close()
    assert ended.is_set()
    assert ear.results == []


def test_an_error_in_a_callback_keeps_nobody_from_being_heard(qtbot, bridge, monkeypatch):
    ear = Ear()
    surprises: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: surprises.append(error))

    def stumble(value: object) -> None:
        raise ZeroDivisionError

    bridge.run_task(lambda tell: 1, stumble, ear.error)
    bridge.run_task(lambda tell: 2, ear.result, ear.error)
    qtbot.waitUntil(lambda: ear.results == [2] and not bridge.busy)
    assert [type(error) for error in surprises] == [ZeroDivisionError]

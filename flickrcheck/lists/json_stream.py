"""Reads large JSON files member by member, so that memory stays small whatever their size."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from flickrcheck.language import say

_CHUNK = 1 << 20  # characters
_LONGEST_MEMBER = 16 << 20  # characters of one member; COCO's largest has some 10,000
_SPACE = " \t\r\n"


class JsonError(ValueError):
    """The text is no JSON of the expected shape; says where, as the end of a sentence."""


def members(text: TextIO) -> Iterator[tuple[str, Any]]:
    """The members of a JSON document, one level down, as (name, value).

    ``{"images": [a, b], "info": c}`` gives ("images", a), ("images", b), ("info", c);
    ``[a, b]`` gives ("", a), ("", b). Raises JsonError, after all members before the mistake.
    """
    reader = _Reader(text)
    opening = reader.next_character()
    if opening == "[":
        for value in reader.array():
            yield "", value
        reader.end()
        return
    if opening != "{":
        raise JsonError(say("it begins with neither { nor ["))
    while (character := reader.next_character()) != "}":
        if character == ",":
            continue
        reader.step_back()
        name = reader.value()
        if not isinstance(name, str) or reader.next_character() != ":":
            raise JsonError(
                say("a name and a colon are missing near character {place}", place=reader.place)
            )
        if reader.next_character() == "[":
            for value in reader.array():
                yield name, value
        else:
            reader.step_back()
            yield name, reader.value()
    reader.end()


class _Reader:
    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._decoder = json.JSONDecoder()
        self._buffer = ""
        self._position = 0
        self._dropped = 0

    @property
    def place(self) -> int:
        """How many characters have been consumed."""
        return self._dropped + self._position

    def next_character(self) -> str:
        """Consume white space and one character."""
        character = self._next()
        if not character:
            raise JsonError(say("it ends too early, after {place} characters", place=self.place))
        return character

    def end(self) -> None:
        """Make sure that nothing but white space is left: else a second list would be lost."""
        if self._next():
            raise JsonError(
                say("something stands behind its end at character {place}", place=self.place - 1)
            )

    def _next(self) -> str:
        """White space and one character, "" at the end."""
        while True:
            while self._position < len(self._buffer):
                character = self._buffer[self._position]
                self._position += 1
                if character not in _SPACE:
                    return character
            if not self._fill():
                return ""

    def step_back(self) -> None:
        """Give back the character just consumed."""
        self._position -= 1

    def array(self) -> Iterator[Any]:
        """The values of an array whose bracket was consumed."""
        while (character := self.next_character()) != "]":
            if character == ",":
                continue
            self.step_back()
            yield self.value()

    def value(self) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Consume one whole value."""
        while True:
            complete = False
            try:
                value, end = self._decoder.raw_decode(self._buffer, self._position)
                complete = True
            except RecursionError:
                raise JsonError(
                    say("it is nested too deeply at character {place}", place=self.place)
                ) from None
            except ValueError as error:
                if not isinstance(error, json.JSONDecodeError):  # Python's limit of digits
                    raise JsonError(
                        say("a number is too long at character {place}", place=self.place)
                    ) from None
                if len(self._buffer) - self._position > _LONGEST_MEMBER:
                    raise JsonError(
                        say("a part at character {place} is too long", place=self.place)
                    ) from None
            # a number at the very end of what was read may go on
            if complete and end < len(self._buffer):
                self._position = end
                return value
            if not self._fill():
                raise JsonError(
                    say("it is cut off or wrong at character {place}", place=self.place)
                )

    def _fill(self) -> bool:
        rest = self._buffer[self._position :]
        chunk = self._text.read(max(_CHUNK, len(rest)))
        self._dropped += self._position
        self._buffer, self._position = rest + chunk, 0
        return bool(chunk)

"""What operators usually answer, what may follow each answer, and a guess which one a text is.

The kinds are those of published replies (IBM, LAION, universities). The guess goes by words only;
it is shown as a guess and never noted by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from flickrcheck.language import marked
from flickrcheck.model import ReplyKind
from flickrcheck.work.request_events import Step


@dataclass(frozen=True, slots=True)
class UsualAnswer:
    """One kind of answer. id: for machines. words: what it says, in a sentence, still to be said.

    step: what may be noted about it, None where only a reply leads on. reply: the letter that the
    program drafts for it. signs: words and beginnings of words, in English, German, French and
    Spanish, that make it likely.
    """

    id: str
    words: str
    step: Step | None
    reply: ReplyKind | None
    signs: tuple[str, ...]


USUAL_ANSWERS: Final = (
    UsualAnswer(
        "links",
        marked("They ask for links to the photos, or for IDs."),
        None,
        "reply-links",
        (
            "send us the link", "provide the url", "provide url", "provide links",
            "provide the link", "links to the", "list of urls", "which images", "which photos",
            "image ids", "photo ids",
            "welche bilder", "welche fotos", "links zu", "url der", "urls der", "genaue links",
            "quelles photos", "quelles images", "liens vers", "les liens", "les url",
            "qué fotos", "qué imágenes", "enlaces", "los enlaces",
        ),
    ),
    UsualAnswer(
        "identity",
        marked("They ask you to prove who you are."),
        None,
        "reply-identity",
        (
            "proof of identity", "verify your identity", "prove your identity", "copy of your id",
            "identification", "confirm your identity", "passport", "government-issued",
            "identitätsnachweis", "ihre identität", "ausweis", "personalausweis",
            "justifier de votre identité", "pièce d'identité", "votre identité",
            "su identidad", "documento de identidad", "pasaporte",
        ),
    ),
    UsualAnswer(
        "not-in-dataset",
        marked("They say that the photos are not in the dataset."),
        Step.DONE,
        "reply-not-in-dataset",
        (
            "not in the dataset", "not in our dataset", "not part of", "could not find", "no match",
            "not contained", "do not appear", "does not contain", "were unable to find",
            "nicht im datensatz", "nicht enthalten", "nicht gefunden", "keine treffer",
            "ne figurent pas", "ne figure pas", "pas trouvé", "aucune correspondance",
            "no figura", "no aparece", "no se encuentra", "no hemos encontrado",
        ),
    ),
    UsualAnswer(
        "withdrawn",
        marked("They say that the dataset was withdrawn, or is no longer given out."),
        Step.DONE,
        "reply-withdrawn",
        (
            "withdrawn", "no longer available", "no longer distribut", "discontinued", "taken down",
            "retired", "no longer host", "zurückgezogen", "nicht mehr verfügbar", "eingestellt",
            "nicht mehr verbreite", "été retiré", "n'est plus disponible", "plus distribué",
            "retirado", "ya no está disponible", "ya no se distribuye",
        ),
    ),
    UsualAnswer(
        "research",
        marked("They say that the law allows it for research."),
        Step.REFUSED,
        "reply-research",
        (
            "scientific research", "research purposes", "research exemption", "article 89",
            "art. 89", "17(3)", "academic research", "forschungszweck",
            "wissenschaftliche forschung",
            "forschungsprivileg", "recherche scientifique", "fins de recherche",
            "investigación científica", "fines de investigación",
        ),
    ),
    UsualAnswer(
        "licence",
        marked("They say that the licence of the photos allows it."),
        Step.REFUSED,
        "reply-licence",
        (
            "creative commons", "cc-by", "cc by", "licence", "license", "lizenz", "licencia",
        ),
    ),
    UsualAnswer(
        "extension",
        marked("They say that they need more time."),
        Step.EXTENDED,
        "reply-extension",
        (
            "extend the", "extension of", "two further months", "additional time", "more time",
            "within 90 days", "fristverlängerung", "verlängern", "mehr zeit", "zwei weitere monate",
            "prolongation", "prolonger", "deux mois supplémentaires", "davantage de temps",
            "prórroga", "prorrogar", "dos meses más", "más tiempo",
        ),
    ),
    UsualAnswer(
        "done",
        marked("They did what you asked for."),
        Step.DONE,
        None,
        (
            "have removed", "has been removed", "have been removed", "have deleted", "we deleted",
            "been deleted", "we removed", "were removed", "gelöscht", "entfernt",
            "supprimé", "effacé", "retirées de", "hemos eliminado", "han sido eliminad", "borrado",
        ),
    ),
    UsualAnswer(
        "refused",
        marked("They refuse for another reason."),
        Step.REFUSED,
        None,
        (
            "cannot comply", "decline", "refuse", "reject your request", "unable to comply",
            "lehnen", "abgelehnt", "nicht nachkommen", "refusons", "ne pouvons pas donner suite",
            "rechazamos", "no podemos atender", "denegamos",
        ),
    ),
    UsualAnswer(
        "waiting",
        marked("It settles nothing yet, such as a note that your letter arrived."),
        Step.WAITING,
        None,
        (
            "have received your", "thank you for your message", "ticket", "we will get back",
            "haben ihre", "eingegangen", "bien reçu", "accusons réception", "hemos recibido",
        ),
    ),
)  # fmt: skip
"""In the order in which they are offered."""

_LOOKED_AT: Final = 20_000  # characters; what follows are older mails and small print
# after such a line stands what was answered to
_ORIGINAL: Final = re.compile(
    "-{2,} ?(original message|ursprüngliche nachricht|message d'origine)"
    "|(on .{5,120} wrote|am .{5,120} schrieb.{0,80}|le .{5,120} a écrit ?|el .{5,120} escribió):$"
)


def guessed_answer(text: str) -> UsualAnswer | None:
    """Which usual answer a text is likely to be, None where no word of it tells.

    The kind with most signs wins; what the answer quotes of the person's own letter is left out.
    """
    own = _own_words(text[:_LOOKED_AT].casefold())
    found = max(USUAL_ANSWERS, key=lambda each: _signs(own, each.signs))
    return found if _signs(own, found.signs) else None


def _own_words(text: str) -> str:
    """What its writer wrote, without what is quoted, in one line."""
    lines = []
    for line in map(str.strip, text.splitlines()):
        if _ORIGINAL.match(line[:300]):
            break
        if not line.startswith(">"):
            lines.append(line)
    return " ".join(" ".join(lines).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


def answer_with(id: str) -> UsualAnswer | None:
    """The usual answer with this id."""
    return next((each for each in USUAL_ANSWERS if each.id == id), None)


def _signs(text: str, signs: Iterable[str]) -> int:
    return sum(sign in text for sign in signs)

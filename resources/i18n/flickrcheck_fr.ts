<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>flickrcheck</name>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>April</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>August</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>December</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>February</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>January</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>July</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>June</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>March</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>May</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>November</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>October</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>September</source>
        <comment>month in a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flickrcheck/work/words.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} accounts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} boxes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} bytes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/work/report.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} datasets</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} faces</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/lookup_dialog.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files and folders</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} files of other types</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} folders</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} hidden files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/letters.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} letters</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <source>{number} lines or terms</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/inspector.py"/>
        <source>{number} marked boxes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} marked faces or people</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} matched pictures</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/letters.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/report.py"/>
        <source>{number} matches</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} matches are</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters.py"/>
        <source>{number} other datasets</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/compare_words.py"/>
        <source>{number} other pictures</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} parts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/letters_advice.py"/>
        <source>{number} photo links</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/bench.py"/>
        <location filename="../../flickrcheck/cli/letters.py"/>
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <location filename="../../flickrcheck/gui/letters_page.py"/>
        <location filename="../../flickrcheck/gui/main_window.py"/>
        <location filename="../../flickrcheck/gui/scan_lanes.py"/>
        <location filename="../../flickrcheck/work/export_words.py"/>
        <location filename="../../flickrcheck/work/letters_advice.py"/>
        <location filename="../../flickrcheck/work/lookup_words.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/report.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} photos</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} picture files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/dataset_adder.py"/>
        <location filename="../../flickrcheck/gui/datasets_page.py"/>
        <source>{number} picture fingerprints</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/cli/bench.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} pictures</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/guide.py"/>
        <location filename="../../flickrcheck/gui/photos_page.py"/>
        <source>{number} places</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/gui/matches_page.py"/>
        <location filename="../../flickrcheck/work/privacy.py"/>
        <source>{number} verdicts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/scan_words.py"/>
        <source>{number} videos</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flickrcheck/work/entry_record.py"/>
        <source>{number} windows</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
</TS>

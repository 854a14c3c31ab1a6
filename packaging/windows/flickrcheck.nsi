; The installer for Windows: for one person, without administrator rights.
;
; Compiled by build_installer.py with makensis, which gives
;   VERSION, FILE_VERSION (four numbers), BUNDLE (the built folder), OUT, ICON, SIZE (KiB)

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define NAME "flickrcheck"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
VIProductVersion "${FILE_VERSION}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "LegalCopyright" "The flickrcheck founders, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\flickrcheck-window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"

LangString IN_USE ${LANG_ENGLISH} \
  "flickrcheck is open. Close it and start this again."
LangString IN_USE ${LANG_GERMAN} \
  "flickrcheck ist geöffnet. Schließen Sie es und starten Sie dies noch einmal."
LangString IN_USE ${LANG_FRENCH} \
  "flickrcheck est ouvert. Fermez-le, puis recommencez."

; Windows lets nobody write to a program that runs; asked before anything is removed.
!macro STOP_IF_OPEN PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what an installer put there is ever removed: a folder with anything else stays.
!macro REMOVE_PROGRAM
  !insertmacro STOP_IF_OPEN "flickrcheck-window.exe"
  !insertmacro STOP_IF_OPEN "flickrcheck.exe"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\flickrcheck-window.exe"
  Delete "$INSTDIR\flickrcheck.exe"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\flickrcheck.ico"
!macroend

; A program that opens such files already goes on doing so; flickrcheck is then offered beside it.
!macro OPENS ENDING WORDS
  WriteRegStr HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "${NAME}.${ENDING}" ""
  ReadRegStr $0 HKCU "${CLASSES}\.${ENDING}" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\.${ENDING}" "" "${NAME}.${ENDING}"
  ${EndIf}
  WriteRegStr HKCU "${CLASSES}\${NAME}.${ENDING}" "" "${WORDS}"
  WriteRegStr HKCU "${CLASSES}\${NAME}.${ENDING}\DefaultIcon" "" "$INSTDIR\flickrcheck.ico"
  WriteRegStr HKCU "${CLASSES}\${NAME}.${ENDING}\shell\open\command" "" \
    '"$INSTDIR\flickrcheck-window.exe" "%1"'
!macroend

; What other programs wrote about the ending stays.
!macro OPENS_NO_MORE ENDING
  DeleteRegKey HKCU "${CLASSES}\${NAME}.${ENDING}"
  DeleteRegValue HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "${NAME}.${ENDING}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.${ENDING}" ""
  ${If} $0 == "${NAME}.${ENDING}"
    DeleteRegValue HKCU "${CLASSES}\.${ENDING}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}"
!macroend

Section
  SetOutPath "$INSTDIR"
  !insertmacro REMOVE_PROGRAM ; of an older version, whose modules must not mix with the new ones
  File /r "${BUNDLE}\*"
  File "/oname=flickrcheck.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\flickrcheck-window.exe" "" \
    "$INSTDIR\flickrcheck.ico"
  !insertmacro OPENS "casebook" "flickrcheck casebook"
  !insertmacro OPENS "pack" "flickrcheck index pack"
  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\flickrcheck.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The flickrcheck founders"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro OPENS_NO_MORE "casebook"
  !insertmacro OPENS_NO_MORE "pack"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  ${RefreshShellIcons}
SectionEnd

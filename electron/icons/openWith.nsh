; Offers Roledex under "Open with" for saved postings, without making it the program these files open in.

!macro offerFor extension
  WriteRegStr SHELL_CONTEXT "Software\Classes\.${extension}\OpenWithProgids" "Roledex.posting" ""
!macroend

!macro withdrawFor extension
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${extension}\OpenWithProgids" "Roledex.posting"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Roledex.posting" "" "Saved job posting"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Roledex.posting\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Roledex.posting\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro offerFor "json"
  !insertmacro offerFor "jsonld"
  !insertmacro offerFor "jsonl"
  !insertmacro offerFor "html"
  !insertmacro offerFor "htm"
  !insertmacro offerFor "txt"
!macroend

!macro customUnInstall
  !insertmacro withdrawFor "json"
  !insertmacro withdrawFor "jsonld"
  !insertmacro withdrawFor "jsonl"
  !insertmacro withdrawFor "html"
  !insertmacro withdrawFor "htm"
  !insertmacro withdrawFor "txt"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Roledex.posting"
!macroend

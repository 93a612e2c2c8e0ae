export const zsh = String.raw`#compdef genogram
# Completion of genogram for zsh. In ~/.zshrc, after compinit:  source <(genogram completion zsh)
_genogram() {
  local reply files=''
  local -a said
  while IFS= read -r reply; do
    case $reply in
      :family) files='*.(yaml|yml)' ;;
      :file) files='*' ;;
      *) said+=("${"$"}{${"$"}{reply%%$'\t'*}//:/\\:}:${"$"}{reply#*$'\t'}") ;;
    esac
  done < <("${"$"}{words[1]}" complete -- "${"$"}{(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)
  (( $#said )) && _describe -t words 'genogram' said
  [[ -n $files ]] && _files -g "$files"
}
if [[ $funcstack[1] == _genogram ]]; then _genogram "$@"; else compdef _genogram genogram; fi
`;

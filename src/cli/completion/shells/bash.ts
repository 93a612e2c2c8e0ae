export const bash = String.raw`# Completion of genogram for bash. In ~/.bashrc:  source <(genogram completion bash)
_genogram() {
  local line="${"$"}{COMP_LINE:0:COMP_POINT}" current="${"$"}{COMP_WORDS[COMP_CWORD]}" reply file
  local word="${"$"}{line##*[[:space:]]}" breaks="${"$"}{COMP_WORDBREAKS//[^:=]/}" settled=""
  # bash breaks words at = and : too; what stands before them is on the line already
  [[ -n $breaks && $word == *[$breaks]* ]] && settled="${"$"}{word%"${"$"}{word##*[$breaks]}"}"
  COMPREPLY=()
  while IFS=$'\t' read -r reply _; do
    case $reply in
      :family)
        compopt -o filenames 2>/dev/null
        while IFS= read -r file; do COMPREPLY+=("$file"); done < <(
          compgen -d -- "$current"
          compgen -f -X '!*.yaml' -- "$current"
          compgen -f -X '!*.yml' -- "$current"
        ) ;;
      :file) compopt -o default 2>/dev/null ;;
      *) COMPREPLY+=("${"$"}{reply#"$settled"}") ;;
    esac
  done < <("${"$"}{COMP_WORDS[0]}" complete -- "$line" 2>/dev/null)
}
complete -F _genogram genogram
`;

_yibao() {
  local line=${COMP_LINE:0:COMP_POINT} words=() yibao_choices yibao_cut yibao_paths current word
  # Split at blanks alone: bash itself also splits at `=`.
  read -ra words <<<"$line"
  case $line in *[[:space:]]) words+=('') ;; esac
  current=${words[${#words[@]} - 1]}
  _yibao_choose "${words[@]}"
  COMPREPLY=()
  case $yibao_paths in
    folders) yibao_choices=$(compgen -d -- "$current") ;;
    files) yibao_choices=$(compgen -f -- "$current") ;;
  esac
  [ -z "$yibao_paths" ] || compopt -o filenames 2>/dev/null
  case $COMP_WORDBREAKS in
    *=*) current=${current#"$yibao_cut"} yibao_cut= ;;
  esac
  # Not by `compgen -W`, which runs commands that stand in a word.
  while IFS= read -r word; do
    case $yibao_cut$word in
      "$current"*) [ -z "$word" ] || COMPREPLY+=("$(_yibao_quoted "$yibao_cut$word")") ;;
    esac
  done <<<"$yibao_choices"
  case ${COMPREPLY[0]-} in *=) compopt -o nospace 2>/dev/null ;; esac
}

# Paths are quoted by bash, once it is told that they are such.
_yibao_quoted() {
  if [ -n "$yibao_paths" ]; then printf '%s' "$1"; else printf '%q' "$1"; fi
}

complete -F _yibao yibao

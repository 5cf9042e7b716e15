_yibao() {
  local line=${COMP_LINE:0:COMP_POINT} words=() yibao_choices yibao_cut yibao_paths current
  # Split at blanks alone: bash itself also splits at `=`.
  read -ra words <<<"$line"
  case $line in *[[:space:]]) words+=('') ;; esac
  current=${words[${#words[@]} - 1]}
  _yibao_choose "${words[@]}"
  local IFS=$'\n'
  case $yibao_paths in
    folders) COMPREPLY=($(compgen -d -- "$current")) ;;
    files) COMPREPLY=($(compgen -f -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "${yibao_choices// /$IFS}" -- "${current#"$yibao_cut"}")) ;;
  esac
  case $COMP_WORDBREAKS in
    *=*) ;;
    *) COMPREPLY=("${COMPREPLY[@]/#/$yibao_cut}") ;;
  esac
  case ${COMPREPLY[0]-} in *=) compopt -o nospace 2>/dev/null ;; esac
}

complete -F _yibao yibao

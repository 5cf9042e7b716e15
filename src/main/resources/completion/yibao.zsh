_yibao() {
  local yibao_choices yibao_cut yibao_paths
  _yibao_choose "${(@)words[1,CURRENT]}"
  case $yibao_paths in
    folders) _files -/ ;;
    files) _files ;;
    *)
      [[ -z $yibao_cut ]] || compset -P '*='
      compadd -- ${(M)${(f)yibao_choices}:#*[^=]}
      compadd -S '' -- ${(M)${(f)yibao_choices}:#*=}
      ;;
  esac
}

(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _yibao yibao

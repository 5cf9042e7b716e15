# Completion of yibao. What follows up to the last function is the same in bash and zsh.

_yibao_words() {
  case $1 in
@WORDS@
  esac
}

# Takes the words of the command line up to the one that is completed. Sets
#   yibao_choices  what it may become, a line each
#   yibao_cut      what stands in it before that: `-a scheme=`
#   yibao_paths    `files` or `folders` where it is a path
_yibao_choose() {
  local previous= command= flow= id= count=0
  yibao_choices= yibao_cut= yibao_paths=
  shift
  while [ $# -gt 1 ]; do
    case $previous in
      @WITH_VALUE@)
        previous=
        ;;
      *)
        previous=$1
        case $1 in
          -*) ;;
          *)
            id=$(_yibao_words "id $1")
            flow=${id:-$1}
            [ -z "$command" ] || count=$((count + 1))
            command=${command:-$flow}
            ;;
        esac
        ;;
    esac
    shift
  done
  case $previous in
    -a | --answer | --highlight)
      case $1 in
        *=*)
          yibao_cut=${1%%=*}=
          yibao_choices=$(_yibao_words "values $flow ${1%%=*}")
          ;;
        *) yibao_choices=$(_yibao_words "questions $flow") ;;
      esac
      ;;
    @WITH_VALUE@) yibao_choices=$(_yibao_words "value $command $previous") ;;
    *)
      case $command,$1 in
        *,-*) yibao_choices=$(_yibao_words "options $command") ;;
        ,*) yibao_choices=$(_yibao_words commands) ;;
        *) yibao_choices=$(_yibao_words "word $command $((count + 1))") ;;
      esac
      ;;
  esac
  case $yibao_choices in
    /files) yibao_paths=files ;;
    /folders) yibao_paths=folders ;;
  esac
}


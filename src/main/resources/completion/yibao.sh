# Completion of yibao. What follows up to the last function is the same in bash and zsh.

_yibao_words() {
  case $1 in
@WORDS@
  esac
}

# Takes the words of the command line up to the one that is completed. Sets
#   yibao_choices  what it may become
#   yibao_cut      what stands in it before that: `-a scheme=`
#   yibao_paths    `files` or `folders` where it is a path
_yibao_choose() {
  local previous= command= flow= id=
  yibao_choices= yibao_cut= yibao_paths=
  shift
  while [ $# -gt 1 ]; do
    case $previous in
      -a | --answer | --answers | --region | --as-of | --format | --encoding | --skip | --flows | --color)
        previous=
        ;;
      *)
        previous=$1
        case $1 in
          -*) ;;
          *)
            id=$(_yibao_words "id $1")
            flow=${id:-$1}
            command=${command:-$flow}
            ;;
        esac
        ;;
    esac
    shift
  done
  case $previous in
    -a | --answer)
      case $1 in
        *=*)
          yibao_cut=${1%%=*}=
          yibao_choices=$(_yibao_words "values $flow ${1%%=*}")
          ;;
        *) yibao_choices=$(_yibao_words "questions $flow") ;;
      esac
      ;;
    --region) yibao_choices=$(_yibao_words regions) ;;
    --color) yibao_choices='auto always never' ;;
    --format)
      case $command in
        graph) yibao_choices='text mermaid dot svg' ;;
        *) yibao_choices='text json' ;;
      esac
      ;;
    --encoding) yibao_choices='UTF-8 GB18030 Big5' ;;
    --flows) yibao_paths=folders ;;
    --answers) yibao_paths=files ;;
    --as-of | --skip) ;;
    *)
      case $command,$1 in
        ,-*) yibao_choices='--help --version --flows --color --debug' ;;
        ,*) yibao_choices=$(_yibao_words commands) ;;
        *,-*) yibao_choices=$(_yibao_words "options $command") ;;
        batch,* | paths,* | graph,* | test,* | watch,*) yibao_choices=$(_yibao_words flows) ;;
        sources,*) yibao_choices=$(_yibao_words sources) ;;
        schema,*) yibao_choices='result flow' ;;
        completion,*) yibao_choices='bash zsh' ;;
        check,*) yibao_paths=files ;;
      esac
      ;;
  esac
}


. "$CASES/fixtures.sh"
"$MYMR" completion bash zsh

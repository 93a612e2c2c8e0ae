export const fish = String.raw`# Completion of genogram for fish:  genogram completion fish > ~/.config/fish/completions/genogram.fish
function __genogram_complete
    for reply in (genogram complete -- (commandline -cp | string collect) 2>/dev/null)
        switch $reply
            case ':family'
                __fish_complete_suffix .yaml
                __fish_complete_suffix .yml
            case ':file'
                __fish_complete_path (commandline -ct)
            case '*'
                echo $reply
        end
    end
end
complete -c genogram -f -a '(__genogram_complete)'
`;

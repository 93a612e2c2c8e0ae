export const fish = String.raw`# Completion of genogram for fish:  genogram completion fish > ~/.config/fish/completions/genogram.fish
function __genogram_complete
    for reply in (genogram complete -- (commandline -cp | string collect) 2>/dev/null)
        switch $reply
            case ':family'
                for path in (__fish_complete_path (commandline -ct))
                    string match -rq '(/|\.ya?ml)(\t|$)' -- $path; and echo $path
                end
            case ':file'
                __fish_complete_path (commandline -ct)
            case '*'
                echo $reply
        end
    end
end
complete -c genogram -f -a '(__genogram_complete)'
`;

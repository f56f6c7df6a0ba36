namespace Contracts.Packaging.Tests;

/// <summary>Runs the commands of a page as its reader would, one after the other.</summary>
internal sealed class Shell(UserFolder user)
{
    private string _folder = "";

    /// <summary>Where the commands are.</summary>
    public string Folder => user.PathOf(_folder);

    /// <returns>What the command wrote.</returns>
    public string Run(string command, int exitCode = 0)
    {
        switch (command.Split(' '))
        {
            case ["cd", var folder]:
                _folder = Path.Combine(_folder, folder);
                return "";

            // A project of this repository, which is built already.
            case ["dotnet", "run", "--project", var project, .. var arguments]:
                return user.Run(_folder, ["run", "--no-build", "-c", Repository.Configuration, "--project", Repository.PathOf(project), .. arguments], exitCode);
            case ["dotnet", .. var arguments]:
                return user.Run(_folder, arguments, exitCode);

            // A tool that a command before has installed.
            case [var tool, .. var arguments]:
                return user.RunProgram(user.PathOf("home/.dotnet/tools/" + tool), _folder, arguments);
            default:
                throw new InvalidOperationException("An empty command.");
        }
    }
}

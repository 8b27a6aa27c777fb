using System.CommandLine;
using Competence.Cli;
using Competence.Client;

var connection = new Connection();
var root = new RootCommand("Imports, exports, keys and the demo company of a Competence installation, through its public API alone.")
{
    new Command("import", "Bring data in.")
    {
        ImportPeople.Command(connection), ImportRatings.Command(connection), ImportFrameworks.Esco(connection), ImportFrameworks.JobTech(connection),
        ImportFrameworks.Onet(connection), ImportFrameworks.Skills(connection), ImportLearning.Courses(connection), ImportLearning.Completions(connection),
    },
    new Command("export", "Take data out, as CSV on standard output.") { Exports.People(connection), Exports.Skills(connection), Exports.JobErrors(connection) },
    new Command("keys", "Service keys.") { Keys.List(connection), Keys.Create(connection), Keys.Revoke(connection) },
    new Command("demo", "A company to try things on.") { Competence.Cli.Demo.Seed.Command(connection) },
};
connection.AddTo(root);

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ProblemException problem)
{
    Console.Error.WriteLine($"{problem.Message} ({problem.Code})");
    foreach (var error in problem.Errors) Console.Error.WriteLine($"  {error.Name}: {error.Reason}");
    return 1;
}
catch (HttpRequestException unreachable)
{
    Console.Error.WriteLine($"No answer: {unreachable.Message}");
    return 1;
}
catch (UsageException usage)
{
    Console.Error.WriteLine(usage.Message);
    return 1;
}
catch (OperationCanceledException)
{
    return 130;
}

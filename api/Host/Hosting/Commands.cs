using Competence.Api.Contract;
using Competence.Skills.Rebuilds;
using JasperFx;
using Marten;
using Npgsql;

namespace Competence.Api.Hosting;

/// <summary>What the program does: serve, write the contract, make the read models anew, or one of the store's own verbs (<c>db-apply</c>, <c>codegen write</c>).</summary>
internal static class Commands
{
    public static bool Serve(string[] args) => args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal);

    /// <summary>A verb that works in the database itself.</summary>
    public const string Rebuild = "rebuild";

    public static async Task<int> RunCommand(this WebApplication app, string[] args)
    {
        if (args is ["openapi", var folder]) return await app.WriteContract(folder);
        if (args is [Rebuild]) return await app.RebuildSkills();
        if (!Serve(args)) return await app.RunJasperFxCommands(args);
        await app.RunAsync();
        return 0;
    }

    private static async Task<int> RebuildSkills(this WebApplication app)
    {
        var rebuild = new SkillsRebuild(
            app.Services.GetRequiredService<IDocumentStore>(), app.Services.GetRequiredService<NpgsqlDataSource>(), app.Services.GetRequiredService<TimeProvider>());
        var report = await rebuild.Run(CancellationToken.None);
        Console.WriteLine(
            $"{report.Events} events into {report.Profiles} profiles and {report.Levels} levels in {report.Folding.TotalSeconds:0.0} s"
            + $" ({report.Events / report.Folding.TotalSeconds:0} events/s); {report.Settled} gaps mended; {report.All.TotalSeconds:0.0} s in all");
        return 0;
    }
}

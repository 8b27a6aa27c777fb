using Competence.Api.Contract;
using JasperFx;

namespace Competence.Api.Hosting;

/// <summary>What the program does: serve, write the contract, or one of the store's own verbs (<c>db-apply</c>, <c>codegen write</c>).</summary>
internal static class Commands
{
    public static bool Serve(string[] args) => args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal);

    public static async Task<int> RunCommand(this WebApplication app, string[] args)
    {
        if (args is ["openapi", var folder]) return await app.WriteContract(folder);
        if (!Serve(args)) return await app.RunJasperFxCommands(args);
        await app.RunAsync();
        return 0;
    }
}

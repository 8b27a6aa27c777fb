namespace Competence.Api.Contract;

/// <summary>Writes the contract without a database, for <c>api/openapi.json</c>.</summary>
internal static class ContractWriting
{
    /// <summary>Said nothing about on the way: what is wrong with a contract is an exception.</summary>
    public static bool IsAskedFor => Environment.GetCommandLineArgs() is [_, "openapi", ..];

    public static async Task<int> WriteContract(this WebApplication app, string file)
    {
        app.UseRouting().UseEndpoints(_ => { }); // routes are published only here or at start
        await File.WriteAllTextAsync(file, await app.Services.GetRequiredService<ContractDocument>().Text());
        return 0;
    }
}

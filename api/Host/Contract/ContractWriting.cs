using NSwag.Generation;

namespace Competence.Api.Contract;

/// <summary>Writes the contract without a database, for <c>api/openapi.json</c>.</summary>
internal static class ContractWriting
{
    public static async Task<int> WriteContract(this WebApplication app, string file)
    {
        app.UseRouting().UseEndpoints(_ => { }); // routes are published only here or at start
        var document = await app.Services.GetRequiredService<IOpenApiDocumentGenerator>().GenerateAsync("v1");
        await File.WriteAllTextAsync(file, document.ToJson() + "\n");
        return 0;
    }
}

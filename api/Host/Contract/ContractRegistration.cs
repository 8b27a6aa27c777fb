using System.Text.Json;
using Competence.Api.Hosting;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using NJsonSchema;
using NJsonSchema.Generation;

namespace Competence.Api.Contract;

/// <summary>
/// FastEndpoints' use cases, read by NSwag and finished by <see cref="ContractDocument"/>. Served as <c>/openapi/v1.json</c>
/// (3.0), <c>/openapi/v1-3.1.json</c> and, for people, <c>/api-reference</c>.
/// </summary>
internal static class ContractRegistration
{
    public static IServiceCollection AddContract(this IServiceCollection services)
    {
        if (ContractWriting.IsAskedFor) services.AddLogging(logging => logging.ClearProviders());
        return services
            .AddEndpointsApiExplorer()
            .AddSingleton<IApiDescriptionProvider, FastEndpointsApiDescriptions>()
            .AddSingleton<ContractDocument>()
            .AddOpenApiDocument((document, provider) =>
            {
                document.DocumentName = "v1";
                document.DefaultResponseReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull;
                document.SchemaSettings = new SystemTextJsonSchemaGeneratorSettings
                {
                    SchemaType = SchemaType.OpenApi3,
                    SerializerOptions = AsWritten(),
                    GenerateAbstractProperties = true,
                    UseXmlDocumentation = true,
                };
                document.SchemaSettings.SchemaProcessors.Add(new Members());
                document.OperationProcessors.Add(new UseCases(provider));
            });
    }

    public static void MapContract(this WebApplication app)
    {
        app.MapGet("/openapi/v1.json", async (ContractDocument contract) => Results.Text(await contract.Text(), "application/json")).Open();
        app.MapGet("/openapi/v1-3.1.json", async (ContractDocument contract) => Results.Text(await contract.Text31(), "application/json")).Open();
        app.MapReference();
    }

    internal static void Open(this RouteHandlerBuilder route) => route.AllowAnonymous().ExcludeFromDescription();

    private static JsonSerializerOptions AsWritten()
    {
        var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        json.Strictly();
        return json;
    }
}

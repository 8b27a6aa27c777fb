using FastEndpoints;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using NJsonSchema.Generation;
using NSwag.Generation.AspNetCore;

namespace Competence.Api.Contract;

internal static class ContractRegistration
{
    public static IServiceCollection AddContract(this IServiceCollection services) => services
        .AddEndpointsApiExplorer()
        .AddSingleton<IApiDescriptionProvider, FastEndpointsApiDescriptions>()
        .AddOpenApiDocument(doc =>
        {
            doc.Title = "Competence";
            doc.DefaultResponseReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull;
            doc.SchemaSettings.SchemaProcessors.Add(new RequireNonNullable());
            doc.AddOperationFilter(context =>
            {
                var api = ((AspNetCoreOperationProcessorContext)context).ApiDescription;
                var endpoint = api.ActionDescriptor.EndpointMetadata.OfType<EndpointDefinition>().FirstOrDefault();
                if (endpoint is null) return true;

                var useCase = endpoint.EndpointType.Name.Replace("Endpoint", "", StringComparison.Ordinal);
                context.OperationDescription.Operation.OperationId = char.ToLowerInvariant(useCase[0]) + useCase[1..];
                context.OperationDescription.Operation.Tags = [endpoint.EndpointType.Namespace!.Split('.')[1]];
                return true;
            });
        });
}

/// <summary>A property that is not nullable in C# is required in the contract, so the TypeScript type is not optional.</summary>
internal sealed class RequireNonNullable : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        foreach (var (_, property) in context.Schema.Properties)
            property.IsRequired = !property.IsNullable(NJsonSchema.SchemaType.OpenApi3);
    }
}

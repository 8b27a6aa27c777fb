using Competence.Goals.Xapi.Manners;
using FastEndpoints;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Namotion.Reflection;
using NJsonSchema;
using NSwag;
using NSwag.Generation.AspNetCore;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace Competence.Api.Contract;

/// <summary>What only the endpoint knows about its operation: name, texts, action, bounds of its validator, content types.</summary>
internal sealed class UseCases(IServiceProvider services) : IOperationProcessor
{
    /// <summary>Notes for <see cref="Answers"/>; they do not leave the host.</summary>
    public const string Anonymous = "x-anonymous", Own = "x-own-manners";

    public bool Process(OperationProcessorContext context)
    {
        var api = ((AspNetCoreOperationProcessorContext)context).ApiDescription;
        if (FastEndpointsApiDescriptions.Definition(api) is not { } endpoint) return false; // the contract is the use cases

        var operation = context.OperationDescription.Operation;
        var useCase = endpoint.EndpointType.Name.Replace("Endpoint", "", StringComparison.Ordinal);
        operation.OperationId = char.ToLowerInvariant(useCase[0]) + useCase[1..];
        operation.Tags = [Tags.Of(endpoint.EndpointType)];
        operation.Summary = endpoint.EndpointSummary?.Summary is { Length: > 0 } told ? told : endpoint.EndpointType.GetXmlDocsSummary().TrimEnd('.');
        operation.ExtensionData ??= new Dictionary<string, object?>();
        var action = endpoint.PreBuiltUserPolicies is [var named, ..] ? named : null;
        if (endpoint.AnonymousVerbs is { Length: > 0 }) operation.ExtensionData[Anonymous] = true;
        else if (action is not null) operation.ExtensionData["x-action"] = action;
        operation.Description = Description(endpoint, action);

        if (api.ActionDescriptor.EndpointMetadata.OfType<OwnManners>().Any()) operation.ExtensionData[Own] = true;
        foreach (var parameter in operation.Parameters)
            Default(parameter, api);
        Body(operation, api);
        Contents(operation, api);
        if (endpoint.ValidatorType is { } validator) Bounds.Apply(services, validator, operation);
        return true;
    }

    private static string Description(EndpointDefinition endpoint, string? action)
    {
        var access = endpoint.AnonymousVerbs is { Length: > 0 } ? "Open to anybody: nobody need be signed in."
            : action is null ? "For whoever is signed in."
            : $"Decided by the action `{action}`.";
        var remarks = endpoint.EndpointSummary?.Description is { Length: > 0 } told ? told : endpoint.EndpointType.GetXmlDocsRemarks();
        return remarks is { Length: > 0 } ? $"{remarks}\n\n{access}" : access;
    }

    private static void Default(OpenApiParameter parameter, ApiDescription api)
    {
        var value = api.ParameterDescriptions.FirstOrDefault(p => p.Name == parameter.Name)?.DefaultValue;
        if (value is null or DBNull or Enum || parameter.Schema is null) return;
        parameter.Schema.Default = value;
    }

    private static void Body(OpenApiOperation operation, ApiDescription api)
    {
        if (api.ActionDescriptor.EndpointMetadata.OfType<OwnManners>().FirstOrDefault() is { ContentTypes.Count: > 0 } own)
        {
            operation.RequestBody = new OpenApiRequestBody { IsRequired = true };
            foreach (var type in own.ContentTypes)
                operation.RequestBody.Content[type] = new OpenApiMediaType { Schema = type == "application/json" ? new JsonSchema() : File(type, null) };
        }
        if (!FastEndpointsApiDescriptions.IsUpload(api)) return;
        operation.RequestBody = new OpenApiRequestBody { IsRequired = true, Description = "The file's bytes as they are." };
        operation.RequestBody.Content["application/octet-stream"] = new OpenApiMediaType { Schema = new JsonSchema { Type = JsonObjectType.String, Format = "binary" } };
    }

    /// <summary>NSwag takes every answer for JSON; files and event streams say otherwise. A table can be had as several files.</summary>
    private static void Contents(OpenApiOperation operation, ApiDescription api)
    {
        foreach (var produced in api.ActionDescriptor.EndpointMetadata.OfType<IProducesResponseTypeMetadata>())
            if (produced.StatusCode is >= 200 and < 300
                && produced.ContentTypes.FirstOrDefault() is { } type && type != "application/json"
                && operation.Responses.TryGetValue($"{produced.StatusCode}", out var response))
            {
                response.Content.Clear();
                foreach (var one in produced.ContentTypes)
                    response.Content[one] = new OpenApiMediaType { Schema = one == "application/json" ? Rows() : File(one, produced.Type) };
            }
    }

    private static JsonSchema File(string type, Type? told) => new()
    {
        Type = JsonObjectType.String,
        Format = type.StartsWith("text/", StringComparison.Ordinal) ? null : "binary",
        Description = Description(type, told),
    };

    private static JsonSchema Rows() => new()
    {
        Type = JsonObjectType.Array,
        Item = new JsonSchema { Type = JsonObjectType.Object, Description = "A row, by the names of the columns." },
    };

    private static string? Description(string type, Type? told) => type == "text/event-stream" && told is not null && told != typeof(string) && told != typeof(void)
        ? $"Server-sent events; the data of each is a {told.Name} as JSON."
        : null;
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Api.Access.Development;
using Competence.Api.Manners;
using Competence.Api.Problems;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Wolverine;

namespace Competence.Api.Hosting;

/// <summary>How every endpoint reads and writes: strict JSON, camelCase names, one prefix.</summary>
internal static class EndpointHosting
{
    public static void UseEndpoints(this WebApplication app)
    {
        // "code" måste anges, and not "body Code"
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member is null ? null : JsonNamingPolicy.CamelCase.ConvertName(member.Name);
        app.Use(ActInTenant);
        app.UseFastEndpoints(fe =>
        {
            fe.Endpoints.RoutePrefix = "api/v1";
            fe.Endpoints.NameGenerator = name => name.EndpointType.Name;
            fe.Endpoints.ShortNames = true;
            fe.Endpoints.Filter = endpoint => DevelopmentOnly.IsMapped(endpoint, app.Environment);
            fe.Binding.UsePropertyNamingPolicy = true;
            fe.Binding.JsonExceptionTransformer = JsonFaults.Of;
            // 320.5 is a number in every reader's language
            fe.Binding.ValueParserFor<decimal>(text => new(decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number), number));
            fe.Binding.FailureMessage = (_, _, _) => JsonFaults.Value();
            fe.Errors.ResponseBuilder = (failures, http, status) => ProblemHosting.Validation(failures, http, status);
            fe.Errors.ProducesMetadataType = typeof(Problem);
            fe.Serializer.Options.Strictly();
        });
    }

    /// <summary>Unknown and repeated members, deep nesting and numbers as text are refused.</summary>
    public static void Strictly(this JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.AllowDuplicateProperties = false;
        json.MaxDepth = 32;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    /// <summary>The bus speaks for the actor: handlers get the tenant's session, and events the actor's name.</summary>
    private static Task ActInTenant(HttpContext http, RequestDelegate next)
    {
        if (Actor.Of(http.User) is { } actor)
        {
            var bus = http.RequestServices.GetRequiredService<IMessageContext>();
            bus.TenantId = actor.Tenant;
            bus.UserName = actor.Name;
        }
        return next(http);
    }
}

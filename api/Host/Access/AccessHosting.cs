using Competence.Api.Access.Accounts;
using Competence.Api.Access.Doors;
using Competence.Api.Access.FirstRun;
using Competence.Api.Access.Keys;
using Competence.Api.Access.Limits;
using Competence.Api.Access.Rules;
using Competence.Kernel;
using Marten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access;

/// <summary>The doors (sessions and keys), the limits before them, and the policy behind them.</summary>
internal static class AccessHosting
{
    public const string Doors = "doors";

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureMarten(marten => marten.StoreAccess());
        builder.AddLimits();
        builder.Services.AddDoors();
        builder.Services
            .AddSingleton<Passwords>().AddSingleton<OneTimeCodes>().AddSingleton<SessionStore>().AddSingleton<AccountStore>()
            .AddSingleton<Invitations>().AddSingleton<SignIn>().AddSingleton<MeReader>()
            .AddSingleton<FirstRun.FirstRun>().AddSingleton<Founding>().AddSingleton<SetupCode>()
            .AddHostedService(services => services.GetRequiredService<SetupCode>());
        builder.Services.AddAuthorization()
            .AddSingleton<IAuthorizationPolicyProvider, ActionPolicies>()
            .AddSingleton<IAuthorizationHandler, ActionHandler>()
            .AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalAnswers>()
            .AddScoped<IPolicy, AccessPolicy>() // not by a function: who handles a message has it made with the message's own session
            .AddSingleton<Denials>()
            .AddHostedService<DoorCheck>();
    }

    public static void UseAccess(this WebApplication app)
    {
        app.Use(HideTestRoute);
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<Antiforgery>();
        app.UseAuthorization();
    }

    /// <summary>FastEndpoints maps a list of every route for its test helpers, also in production. Not here.</summary>
    private static Task HideTestRoute(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: DoorCheck.TestRoute }) http.SetEndpoint(null);
        return next(http);
    }

    /// <summary>With an Authorization header the cookie is not looked at: a request has one way in. Learning systems have no other.</summary>
    private static void AddDoors(this IServiceCollection services)
    {
        services.AddAuthentication(Doors)
            .AddPolicyScheme(Doors, null, o => o.ForwardDefaultSelector = http =>
                http.Request.Headers.Authorization.Count > 0 || KeyDoor.IsAlone(http.Request) ? KeyDoor.Name : SessionDoor.Name)
            .AddScheme<AuthenticationSchemeOptions, SessionDoor>(SessionDoor.Name, null)
            .AddScheme<AuthenticationSchemeOptions, KeyDoor>(KeyDoor.Name, null);
        services.AddDataProtection().SetApplicationName("competence");
        services.AddSingleton<IXmlRepository, ProtectionKeys>().AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = services.GetRequiredService<IXmlRepository>()));
    }
}

using Competence.Kernel;
using Microsoft.AspNetCore.Authorization;

namespace Competence.Api.Access;

internal static class AccessHosting
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication();
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<IAuthorizationPolicyProvider, ActionPolicies>();
        builder.Services.AddSingleton<IAuthorizationHandler, ActionHandler>();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalAnswers>();
        builder.Services.AddScoped<IPolicy, Policy>();
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}

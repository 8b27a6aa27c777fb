using Microsoft.AspNetCore.DataProtection;
using OtpNet;
using QRCoder;

namespace Competence.Api.Access.Accounts;

/// <summary>Time-based one-time codes (RFC 6238): six digits, 30 seconds, one step of leeway either way, each good once.</summary>
internal sealed class OneTimeCodes(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("competence.access.second-factor");

    public (SecondFactor Factor, string Secret) New()
    {
        var secret = Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(20));
        return (new SecondFactor(protector.Protect(secret), IsConfirmed: false, LastStep: 0), secret);
    }

    /// <summary>The factor with this code used up, or null where it is wrong or was used before.</summary>
    public SecondFactor? Use(SecondFactor factor, string code)
    {
        var totp = new Totp(Base32Encoding.ToBytes(protector.Unprotect(factor.Protected)));
        return totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, code.Trim(), out var step, new VerificationWindow(1, 1)) && step > factor.LastStep
            ? factor with { LastStep = step }
            : null;
    }

    public static string Uri(string secret, string userName, string organisation) =>
        new OtpUri(OtpType.Totp, secret, userName, organisation.Length == 0 ? "Competence" : organisation).ToString();

    public static string Svg(string uri)
    {
        using var data = QRCodeGenerator.GenerateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(4, "#000", "#fff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
